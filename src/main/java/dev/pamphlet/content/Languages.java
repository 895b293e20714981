package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that a site is written in, each with what {@code site.yml} says for it.
 *
 * @param own the site's own
 * @param further the others, in the order in which they are declared
 * @param areAll whether none is left out because of what is wrong with its declaration
 */
record Languages(SiteConfig own, List<Further> further, boolean areAll) {
    // Two letters are a language in a name such as about.fr.md; three are too often something else.
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Pattern SUFFIX = Pattern.compile(".*[^/]\\.([a-z]{2}([-_][A-Za-z0-9]{2,8})*)\\.\\w+");

    /**
     * A further language.
     *
     * @param config what {@code site.yml} says for it
     * @param position where it is declared
     */
    record Further(SiteConfig config, Position position) {}

    Languages {
        further = List.copyOf(further);
    }

    /** A site in one language. */
    static Languages of(SiteConfig own) {
        return new Languages(own, List.of(), true);
    }

    /** What {@code site.yml} says for each language, for the site's own first. */
    Stream<SiteConfig> all() {
        return Stream.concat(Stream.of(own), further.stream().map(Further::config));
    }

    /** What {@code site.yml} says for one of the languages. */
    SiteConfig in(Language language) {
        for (var one : further) {
            if (one.config().language().equals(language)) {
                return one.config();
            }
        }
        return own;
    }

    /** Whether names of files say in which language they are. */
    boolean areSeveral() {
        return !further.isEmpty();
    }

    /** The language that the end of a file's name means, if there are several and it is one of them. */
    Optional<Language> named(String suffix) {
        var tag = areSeveral() ? LanguageTag.parse(suffix) : Optional.<String>empty();
        return all().map(SiteConfig::language)
                .filter(language -> tag.equals(Optional.of(language.tag())))
                .findFirst();
    }

    /** What to do about a file whose name ends with a language, when the site is not in that language. */
    Optional<String> advice(String file) {
        // A language stands between two dots; most names have one.
        if (file.indexOf('.') == file.lastIndexOf('.')) {
            return Optional.empty();
        }
        var written = SUFFIX.matcher(file);
        if (!written.matches() || named(written.group(1)).isPresent()) {
            return Optional.empty();
        }
        var tag = LanguageTag.parse(written.group(1))
                .filter(known -> KNOWN.contains(Locale.forLanguageTag(known).getLanguage()));
        return tag.map(found -> found.equals(own.language().tag())
                ? "'" + found + "' is the site's own language: rename the file to '" + renamed(file, "") + "'"
                : "is no translation: add '" + found + "' to 'languages' in site.yml, or rename the file to '"
                        + renamed(file, "-" + written.group(1)) + "'");
    }

    private static String renamed(String file, String suffix) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.replaceFirst("\\.[^.]+(\\.[^.]+)$", suffix + "$1");
    }
}
