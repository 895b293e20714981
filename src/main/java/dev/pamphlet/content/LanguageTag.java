package dev.pamphlet.content;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as BCP 47 tags; {@code en_GB} is read as {@code en-GB}. */
final class LanguageTag {
    // RFC 5646 §2.1, without what has been registered whole. By §2.2.1 no language has four letters or more yet.
    static final String FORM = """
            [A-Za-z]{2,3}([-_][A-Za-z]{3}){0,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|[0-9]{3}))?\
            ([-_]([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*([-_][0-9A-WY-Za-wy-z]([-_][A-Za-z0-9]{2,8})+)*\
            ([-_][Xx]([-_][A-Za-z0-9]{1,8})+)?""";

    private LanguageTag() {}

    /** The tag in its usual form, or nothing when it is none. */
    static Optional<String> parse(String text) {
        try {
            var locale =
                    new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
            return Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
