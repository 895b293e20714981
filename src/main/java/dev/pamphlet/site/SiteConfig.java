package dev.pamphlet.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code site.yml} says for one language of the site.
 *
 * @param title the site's name
 * @param description one or two sentences; may be empty
 * @param url where the site is published, with scheme and host and without a path, such as {@code https://example.org}
 * @param language the language
 * @param timeZone the time zone of dates written without one
 * @param author who publishes it
 * @param navigation the main menu, in order
 * @param pageSize how many entries one page of a listing has, at least 1
 * @param typographicQuotes whether straight quotes and dashes in texts become typographic ones
 * @param rawHtml whether HTML in texts stays HTML
 * @param pictureSizes how wide pictures in texts are shown (HTML Standard, sizes attribute)
 * @param drawsCards whether pages without a picture get one drawn, for where they are shared
 * @param headers header fields of every reply by name, in place of the usual ones or besides them; an empty value leaves
 *     one out
 */
public record SiteConfig(
        String title,
        String description,
        URI url,
        Language language,
        ZoneId timeZone,
        Author author,
        List<MenuItem> navigation,
        int pageSize,
        boolean typographicQuotes,
        boolean rawHtml,
        String pictureSizes,
        boolean drawsCards,
        Map<String, String> headers) {
    public SiteConfig {
        navigation = List.copyOf(navigation);
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /**
     * The absolute URL of what a page of this site refers to (RFC 3986 §5.2.2).
     *
     * @param href a path from {@code /} on, or an URL without its scheme from {@code //} on; anything else stays as it is
     */
    public String absolute(String href) {
        if (href.startsWith("//")) {
            return url.getScheme() + ":" + href;
        }
        return href.startsWith("/") ? url + href : href;
    }
}
