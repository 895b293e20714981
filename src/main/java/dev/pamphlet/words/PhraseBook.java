package dev.pamphlet.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * One file of words.
 *
 * @param language its name without extension, a BCP 47 tag
 * @param phrases what it says, by key; a phrase for numbers has a key for each form, such as {@code minutes.one}
 * @param plurals which form goes with which number
 */
record PhraseBook(String language, Map<String, String> phrases, PluralRules plurals) {
    private static final String FOLDER = "/words/";
    private static final String PLURAL = "plural.";

    PhraseBook {
        phrases = Map.copyOf(phrases);
    }

    /** The file of a language on the class path, if there is one. */
    static Optional<PhraseBook> of(String language) {
        var name = FOLDER + language + ".properties";
        try (var stream = PhraseBook.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(read(language, stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name.substring(1) + ": " + e.getMessage(), e);
        }
    }

    /** Reads a file: {@code java.util.Properties} in UTF-8. */
    static PhraseBook read(String language, InputStream stream) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        var phrases = new HashMap<String, String>();
        var rules = new HashMap<String, String>();
        for (var key : properties.stringPropertyNames()) {
            var isRule = key.startsWith(PLURAL);
            (isRule ? rules : phrases)
                    .put(isRule ? key.substring(PLURAL.length()) : key, properties.getProperty(key, ""));
        }
        return new PhraseBook(language, phrases, new PluralRules(rules));
    }

    /** The form of a phrase that goes with a number, if the phrase is there. */
    Optional<String> say(String key, long count) {
        var form = phrases.get(key + "." + plurals.category(count));
        return Optional.ofNullable(form == null ? phrases.get(key + "." + PluralRules.OTHER) : form);
    }
}
