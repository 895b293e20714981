package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What every page has around its content.
 *
 * @param site what all pages have in common
 * @param language the page's language, a BCP 47 tag such as {@code en-GB}
 * @param head what the page says of itself to machines
 * @param menu the site's main links
 * @param breadcrumbs the way to the page from the home page, both included; empty where there is none to show
 * @param languages the same page in other languages, or {@link LanguagesView#NONE}
 */
@RegisterForReflection
public record Frame(
        SiteView site,
        String language,
        HeadView head,
        List<LinkView> menu,
        List<LinkView> breadcrumbs,
        LanguagesView languages) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

    public Frame {
        menu = List.copyOf(menu);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** What is around a page of a site in one language. */
    public Frame(SiteView site, String language, HeadView head, List<LinkView> menu, List<LinkView> breadcrumbs) {
        this(site, language, head, menu, breadcrumbs, LanguagesView.NONE);
    }

    /** What pages in this language say of themselves. */
    public Words words() {
        return Words.in(language);
    }

    /** The same with one more form, or feed. */
    Frame with(AlternateView alternate) {
        return with(List.of(alternate));
    }

    /** The direction in which the page's language is written, {@code ltr} or {@code rtl}. */
    public String direction() {
        var primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
    }

    /** The same around a page that has more alternates, which come first. */
    Frame with(List<AlternateView> alternates) {
        return new Frame(site, language, head.with(alternates), menu, breadcrumbs, languages);
    }
}
