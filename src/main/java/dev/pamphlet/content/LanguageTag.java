package dev.pamphlet.content;

import dev.pamphlet.site.Quotation;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as BCP 47 tags; {@code en_GB} is read as {@code en-GB}. */
final class LanguageTag {
    // RFC 5646 §2.2.1: registered languages have two or three letters, and four to eight are still to be used.
    private static final int LONGEST_LANGUAGE = 3;

    private LanguageTag() {}

    /** The tag in its usual form, or nothing when it is none. */
    static Optional<String> parse(String text) {
        try {
            var locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            return Optional.of(locale)
                    .filter(known -> known.getLanguage().length() <= LONGEST_LANGUAGE)
                    .map(Locale::toLanguageTag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tag that a key has; empty when it is left out or no tag. */
    static <K extends Enum<K> & Key> String of(YamlMapping<K> yaml, K key) {
        var text = yaml.text(key);
        var tag = text.isEmpty() ? Optional.of("") : parse(text);
        if (tag.isEmpty()) {
            yaml.wrong(key, expectedNot(text));
        }
        return tag.orElse("");
    }

    /** What is wrong with a text that is no tag. */
    static String expectedNot(String text) {
        return "expected a language tag such as en or pt-BR, not " + Quotation.of(text);
    }
}
