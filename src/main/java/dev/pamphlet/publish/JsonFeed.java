package dev.pamphlet.publish;

import java.util.List;

/** A feed as JSON Feed 1.1 has it (https://www.jsonfeed.org/version/1.1/). */
final class JsonFeed {
    private JsonFeed() {}

    static String print(Feed feed) {
        return Json.object()
                .withText("version", "https://jsonfeed.org/version/1.1")
                .withText("title", feed.title())
                .withText("home_page_url", feed.home())
                .withText("feed_url", feed.self(FeedFormat.JSON_FEED))
                .withText("description", feed.description())
                .withText("language", feed.language())
                .withAll(
                        "authors",
                        List.of(Json.object().withText("name", feed.author()).withText("url", feed.authorUrl())))
                .with(
                        "items",
                        Json.array(feed.entries().stream().map(JsonFeed::item).toList()))
                .text();
    }

    private static Json item(FeedEntry entry) {
        var item = Json.object()
                .withText("id", entry.id())
                .withText("url", entry.url())
                .withText("title", entry.title())
                .with("content_html", Json.of(entry.html()))
                .withText("summary", entry.summary())
                .withText("image", entry.image())
                .withText("date_published", entry.published().toString());
        return (entry.updated().equals(entry.published())
                        ? item
                        : item.withText("date_modified", entry.updated().toString()))
                .withAll(
                        "authors",
                        entry.authors().stream()
                                .map(name -> Json.object().withText("name", name))
                                .toList())
                .withAll("tags", entry.tags().stream().map(Json::of).toList())
                .withText("language", entry.language());
    }
}
