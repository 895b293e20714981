package dev.pamphlet.publish;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What there is in several languages of the site, by where it is. */
final class Translations {
    /**
     * Something in one of its languages.
     *
     * @param language the language of the site
     * @param tag the language of the text, a BCP 47 tag
     * @param path where it is
     */
    record Translation(Language language, String tag, Permalink path) {}

    private final Map<String, List<Translation>> byHref = new HashMap<>();

    /**
     * What is published in several languages.
     *
     * @param edition the edition in the site's own language, which has the others
     * @param isWanted which pages count
     */
    Translations(Edition edition, Predicate<Page> isWanted) {
        if (edition.translations().isEmpty()) {
            return;
        }
        var byKey = new HashMap<String, List<Translation>>();
        edition.inEachLanguage().forEach(some -> add(some, isWanted, byKey));
        byKey.values().stream()
                .filter(translations -> translations.size() > 1)
                .map(List::copyOf)
                .forEach(translations ->
                        translations.forEach(one -> byHref.put(one.path().href(), translations)));
    }

    private static void add(Edition edition, Predicate<Page> isWanted, Map<String, List<Translation>> byKey) {
        var search = Search.path(edition.config());
        add(new Place(search, Places.key(search, edition), Optional.empty(), List.of()), edition, byKey);
        new Places(edition, isWanted).list().forEach(place -> add(place, edition, byKey));
    }

    private static void add(Place place, Edition edition, Map<String, List<Translation>> byKey) {
        var tag = place.page()
                .map(page -> Subject.language(page, edition.config()))
                .orElse(edition.language().tag());
        byKey.computeIfAbsent(place.key(), key -> new ArrayList<>())
                .add(new Translation(edition.language(), tag, place.path()));
    }

    /**
     * What is at a path in all its languages, that one among them; empty when there is but one.
     *
     * @param href the path, percent-encoded
     */
    List<Translation> of(String href) {
        return byHref.getOrDefault(href, List.of());
    }
}
