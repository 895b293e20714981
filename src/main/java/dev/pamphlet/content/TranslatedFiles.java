package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the pages are that say the same in several languages. */
final class TranslatedFiles {
    private record InLanguage(String key, Language language) {}

    private final Languages languages;
    private final Map<InLanguage, Permalink> paths = new HashMap<>();

    /**
     * What there is in each language. Drafts are not there yet, but home pages and listings are, with or without a text.
     *
     * @param manuscripts what has a path
     * @param pages where each Markdown file is published
     * @param addresses where listings without a text are
     */
    TranslatedFiles(
            Languages languages, List<Manuscript> manuscripts, Map<String, Permalink> pages, Addresses addresses) {
        this.languages = languages;
        if (languages.areSeveral()) {
            languages.all().map(SiteConfig::language).forEach(this::addHome);
            manuscripts.forEach(manuscript -> addListing(manuscript.path(), addresses));
            manuscripts.stream()
                    .filter(manuscript -> !manuscript.frontMatter().draft())
                    .forEach(
                            manuscript -> add(manuscript.path(), Objects.requireNonNull(pages.get(manuscript.file()))));
        }
    }

    /** All of them. */
    Map<?, Permalink> paths() {
        return paths;
    }

    private void addHome(Language language) {
        paths.put(new InLanguage(ContentPath.keyOfIndex(""), language), language.home());
    }

    private void addListing(ContentPath path, Addresses addresses) {
        var index = new InLanguage(ContentPath.keyOfIndex(path.collection()), path.language());
        addresses.listing(path.collection(), path.language()).ifPresent(listing -> paths.put(index, listing));
    }

    private void add(ContentPath path, Permalink permalink) {
        paths.put(new InLanguage(path.key(), path.language()), permalink);
    }

    /** The page that a Markdown file means in some language; a name that says its language means just that file. */
    Optional<Permalink> of(String source, Language language) {
        if (paths.isEmpty() || !ContentFile.isMarkdown(source)) {
            return Optional.empty();
        }
        var path = ContentPath.of(source, languages);
        return path.saysLanguage()
                ? Optional.empty()
                : Optional.ofNullable(paths.get(new InLanguage(path.key(), language)));
    }
}
