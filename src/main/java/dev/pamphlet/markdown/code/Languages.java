package dev.pamphlet.markdown.code;

import dev.pamphlet.site.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages that code can be in, by the names that authors give them. */
public final class Languages {
    /** No language: nothing stands out. */
    public static final Language PLAIN = new Language(new Mode(), "text", "plain", "plaintext", "txt", "none");

    private static final List<Language> ALL = List.of(
            PLAIN,
            Css.LANGUAGE,
            Diff.LANGUAGE,
            Dockerfile.LANGUAGE,
            Console.LANGUAGE,
            Go.LANGUAGE,
            Http.LANGUAGE,
            Java.LANGUAGE,
            JavaScript.JAVASCRIPT,
            JavaScript.TYPESCRIPT,
            JavaScript.TSX,
            Json.LANGUAGE,
            Kotlin.LANGUAGE,
            MarkdownText.LANGUAGE,
            Markup.HTML,
            Markup.XML,
            Properties.LANGUAGE,
            Python.LANGUAGE,
            Rust.LANGUAGE,
            Shell.BASH,
            Sql.LANGUAGE,
            Toml.LANGUAGE,
            Yaml.LANGUAGE);

    private static final Map<String, Language> BY_NAME = byName();
    private static final int SHORTEST_TO_MISSPELL = 3;

    private Languages() {}

    private static Map<String, Language> byName() {
        var byName = new HashMap<String, Language>();
        for (var language : ALL) {
            for (var name : language.names()) {
                var other = byName.put(name, language);
                if (other != null) {
                    throw new IllegalStateException("two languages are called " + name);
                }
            }
        }
        return Map.copyOf(byName);
    }

    /** The language that is called so, in capitals or not. */
    public static Optional<Language> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Every name of every language. */
    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /** A hint such as {@code , did you mean 'java'?}, or nothing; of two letters, any other two are near. */
    public static String hint(String name) {
        var longer = names().stream()
                .filter(candidate -> candidate.length() >= SHORTEST_TO_MISSPELL)
                .toList();
        return name.length() < SHORTEST_TO_MISSPELL ? "" : Spelling.hint(name, longer);
    }
}
