package dev.pamphlet.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A feed as RSS 2.0 has it, with the modules that readers expect: content, Dublin Core and Atom. */
final class RssFeed {
    private final Feed feed;
    private final Xml xml = new Xml("rss");

    private RssFeed(Feed feed) {
        this.feed = feed;
    }

    static String print(Feed feed) {
        var rss = new RssFeed(feed);
        rss.head();
        feed.entries().forEach(rss::item);
        return rss.xml.end();
    }

    private void head() {
        xml.attribute("version", "2.0")
                .attribute("xmlns:atom", "http://www.w3.org/2005/Atom")
                .attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("channel").element("title", feed.title()).element("link", feed.home());
        // The description is required.
        xml.element("description", feed.description().isEmpty() ? feed.title() : feed.description());
        xml.element("language", feed.language());
        if (!feed.entries().isEmpty()) {
            xml.element("lastBuildDate", date(feed.updated()));
        }
        xml.element("generator", "Pamphlet");
        // https://www.rssboard.org/rss-profile#namespace-elements-atom-link
        xml.open("atom:link")
                .attribute("rel", "self")
                .attribute("type", FeedFormat.RSS.mediaType().essence())
                .attribute("href", feed.self(FeedFormat.RSS))
                .close();
    }

    private void item(FeedEntry entry) {
        xml.open("item").element("title", entry.title()).element("link", entry.url());
        // Stays when the page moves, so it is no link, even where it looks like one.
        xml.open("guid").attribute("isPermaLink", "false").text(entry.id()).close();
        xml.element("pubDate", date(entry.published()));
        // The author element is for e-mail addresses; names go into Dublin Core's.
        entry.authors().forEach(name -> xml.element("dc:creator", name));
        if (entry.authors().isEmpty()) {
            xml.element("dc:creator", feed.author());
        }
        entry.tags().forEach(tag -> xml.element("category", tag));
        entry.enclosure().ifPresent(this::enclosure);
        xml.elementUnlessEmpty("description", entry.summary());
        xml.open("content:encoded").cdata(entry.html()).close().close();
    }

    private void enclosure(Enclosure enclosure) {
        xml.open("enclosure")
                .attribute("url", enclosure.url())
                .attribute("length", Integer.toString(enclosure.length()))
                .attribute("type", enclosure.type())
                .close();
    }

    /** The date in the form of RFC 822 §5 with the year in full, in GMT. */
    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
