package dev.pamphlet.site;

import java.util.regex.Pattern;

/**
 * How a page is shown and found.
 *
 * @param lang its language as a BCP 47 tag; empty for the site's
 * @param robots the value of its robots meta element, such as {@code noindex}; empty for none
 * @param toc whether a table of contents is shown
 * @param weight its place in listings: lighter first, before all pages without one; 0 for none
 * @param series the name of the series it belongs to; empty for none
 * @param sitemap whether the sitemap lists it
 * @param search whether search finds it
 */
public record Presentation(
        String lang, String robots, boolean toc, int weight, String series, boolean sitemap, boolean search) {
    /** What holds for a page that says nothing. */
    public static final Presentation DEFAULT = new Presentation("", "", true, 0, "", true, true);

    private static final Pattern NOT_INDEXED =
            Pattern.compile("(?:^|[\\s,])(?:noindex|none)(?:$|[\\s,])", Pattern.CASE_INSENSITIVE);

    /** Whether search engines may show the page. */
    public boolean isIndexed() {
        return robots.isEmpty() || !NOT_INDEXED.matcher(robots).find();
    }
}
