package dev.pamphlet.publish;

import dev.pamphlet.publish.LanguagesView.Alternate;
import dev.pamphlet.publish.Translations.Translation;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of an edition, and the ways from a page in one of them to the same in the others. */
final class LanguageLinks {
    private final List<Language> all;
    private final Translations forReaders;
    private final Translations toBeFound;

    /**
     * The languages of an edition.
     *
     * @param edition in the site's own language
     */
    LanguageLinks(Edition edition) {
        all = edition.inEachLanguage().map(Edition::language).toList();
        forReaders = new Translations(edition, page -> true);
        toBeFound = new Translations(edition, page -> SitemapUrls.isListed(page, edition.config()));
    }

    /** What readers of a language call it. */
    static String name(Language language) {
        return language.name().isEmpty() ? Words.in(language.tag()).phrases().languageName() : language.name();
    }

    /**
     * The language menu of a page: it leads to the same page, or to what is nearest above it.
     *
     * @param own the language of the site that the page belongs to
     * @param steps the way to the page from the home page, both included
     */
    List<LanguageView> menu(Language own, List<LinkView> steps) {
        return all.size() == 1
                ? List.of()
                : all.stream().map(language -> entry(language, own, steps)).toList();
    }

    private LanguageView entry(Language language, Language own, List<LinkView> steps) {
        var name = name(language);
        if (language.equals(own)) {
            return new LanguageView(name, language.tag(), "", "");
        }
        int last = steps.size() - 1;
        var same = in(language, steps.get(last));
        if (same.isPresent()) {
            return new LanguageView(name, language.tag(), same.get(), "");
        }
        var nearest = steps.stream()
                .limit(last)
                .flatMap(step -> in(language, step).stream())
                .reduce((farther, nearer) -> nearer)
                .orElse(language.home().href());
        var note = Words.in(language.tag()).phrases().say("untranslated");
        return new LanguageView(name, language.tag(), nearest, note);
    }

    private Optional<String> in(Language language, LinkView step) {
        return forReaders.of(step.href()).stream()
                .filter(translation -> translation.language().equals(language))
                .map(translation -> translation.path().href())
                .findFirst();
    }

    /**
     * Where search engines find a page in all its languages. Readers of others are best served by the site's own.
     *
     * @param href the path of the page, percent-encoded
     */
    List<Alternate> alternates(String href, SiteConfig config) {
        return alternates(toBeFound.of(href), config);
    }

    // https://developers.google.com/search/docs/specialty/international/localized-versions: "Each language version must
    // list itself as well as all other language versions", and x-default is for "any unmatched languages".
    static List<Alternate> alternates(List<Translation> translations, SiteConfig config) {
        // A site in one language has none, for every page at each save.
        if (translations.isEmpty()) {
            return List.of();
        }
        var each = translations.stream().map(one -> alternate(one.tag(), one, config));
        var fallback = translations.stream()
                .filter(one -> one.language().home().equals(Permalink.HOME))
                .map(one -> alternate("x-default", one, config));
        return Stream.concat(each, fallback).toList();
    }

    private static Alternate alternate(String hreflang, Translation translation, SiteConfig config) {
        return new Alternate(hreflang, config.absolute(translation.path().href()));
    }
}
