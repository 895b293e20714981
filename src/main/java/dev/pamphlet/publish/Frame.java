package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every page has around its content.
 *
 * @param site what all pages have in common
 * @param language the page's language, a BCP 47 tag such as {@code en-GB}
 * @param title the whole {@code <title>}, as text
 * @param description what the page is about in a sentence, as text; may be empty
 * @param author who wrote it, as text; may be empty
 * @param canonical the URL that search engines should keep; may be empty
 * @param robots what robots may do, such as {@code noindex}; may be empty
 * @param menu the site's main links
 * @param alternates the page's other forms, and feeds
 */
@RegisterForReflection
public record Frame(
        SiteView site,
        String language,
        String title,
        String description,
        String author,
        String canonical,
        String robots,
        List<LinkView> menu,
        List<AlternateView> alternates) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    public Frame {
        menu = List.copyOf(menu);
        alternates = List.copyOf(alternates);
    }

    /** The same frame around a listing that has feeds of its own, which come before those of the site. */
    Frame withFeeds(List<AlternateView> own) {
        return new Frame(
                site,
                language,
                title,
                description,
                author,
                canonical,
                robots,
                menu,
                Stream.concat(own.stream(), alternates.stream()).toList());
    }

    /** The direction in which the page's language is written, {@code ltr} or {@code rtl}. */
    public String direction() {
        var primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
    }
}
