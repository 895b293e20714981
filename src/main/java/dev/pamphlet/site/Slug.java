package dev.pamphlet.site;

import java.util.Locale;
import java.util.Optional;
import net.gcardone.junidecode.Junidecode;

/**
 * One segment of a path, made from words: lower-case ASCII letters and digits, joined by single hyphens.
 *
 * @param value such as {@code aws-loves-rust}; never empty
 */
public record Slug(String value) {
    public Slug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
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
        var ascii = Junidecode.unidecode(words).toLowerCase(Locale.ROOT);
        var spelled =
                ascii.replace("'", "").replaceAll("(?<=[a-z])\\+\\+", "pp").replaceAll("\\b([a-z])#", "$1sharp");
        var hyphenated = spelled.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return hyphenated.isEmpty() ? Optional.empty() : Optional.of(new Slug(hyphenated));
    }

    @Override
    public String toString() {
        return value;
    }
}
