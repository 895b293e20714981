package dev.pamphlet.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;

/**
 * One segment of a path, made from words: lower-case ASCII letters and digits, joined by single hyphens.
 *
 * @param value such as {@code aws-loves-rust}; never empty
 */
public record Slug(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLUS_PLUS = Pattern.compile("(?<=[a-z])\\+\\+");
    private static final Pattern SHARP = Pattern.compile("\\b([a-z])#");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

    public Slug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a slug: '" + value + "'");
        }
    }

    /**
     * Transliterates and hyphenates words: {@code Straße & Café} becomes {@code strasse-cafe}. So that they stay three,
     * {@code C}, {@code C++} and {@code C#} become {@code c}, {@code cpp} and {@code csharp}.
     *
     * @return empty when nothing of the words can be written in ASCII letters or digits
     */
    public static Optional<Slug> of(String words) {
        if (FORM.matcher(words).matches()) {
            return Optional.of(new Slug(words));
        }
        var ascii = Junidecode.unidecode(words).toLowerCase(Locale.ROOT);
        var withPlus = PLUS_PLUS.matcher(ascii.replace("'", "")).replaceAll("pp");
        var spelled = SHARP.matcher(withPlus).replaceAll("$1sharp");
        var hyphenated = AT_AN_END
                .matcher(BETWEEN_WORDS.matcher(spelled).replaceAll("-"))
                .replaceAll("");
        return hyphenated.isEmpty() ? Optional.empty() : Optional.of(new Slug(hyphenated));
    }

    @Override
    public String toString() {
        return value;
    }
}
