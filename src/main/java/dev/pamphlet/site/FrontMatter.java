package dev.pamphlet.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an author says about a page, above its text. Empty text means: not said.
 *
 * @param title the page's title; never empty
 * @param description one or two sentences for search engines and feeds
 * @param summary plain text for listings
 * @param dates when it appears, changes and goes
 * @param draft whether only authors see it
 * @param address what it says of its URLs
 * @param image the picture that stands for it, as written
 * @param imageAlt the text alternative of that picture
 * @param tags its subjects, each once
 * @param authors who wrote it; empty for the site's author
 * @param presentation how it is shown and found
 * @param params free data for templates: texts, lists and maps of them, in the order written
 */
public record FrontMatter(
        String title,
        String description,
        String summary,
        Dates dates,
        boolean draft,
        Address address,
        String image,
        String imageAlt,
        List<Tag> tags,
        List<String> authors,
        Presentation presentation,
        Map<String, Object> params) {
    public FrontMatter {
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }
}
