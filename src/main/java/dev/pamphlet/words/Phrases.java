package dev.pamphlet.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages say in a language besides what authors write: the phrases of its file, {@code words/pt-BR.properties}, then
 * of that without region, {@code words/pt.properties}, and those of English for what is missing. A language is learnt
 * once and kept, so that nothing is read when a page is made for a request.
 */
public final class Phrases {
    private static final String FALLBACK = "en";
    private static final Map<String, Phrases> LEARNT = new ConcurrentHashMap<>();
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    // The most particular first, English last.
    private final List<PhraseBook> books;
    private final Map<String, String> phrases = new HashMap<>();
    private final String languageName;

    private Phrases(String language) {
        books = Stream.concat(candidates(language), Stream.of(FALLBACK))
                .distinct()
                .flatMap(name -> PhraseBook.of(name).stream())
                .toList();
        books.forEach(book -> book.phrases().forEach(phrases::putIfAbsent));
        languageName = ownName(language);
    }

    /**
     * The phrases of a language.
     *
     * @param language a BCP 47 tag
     */
    public static Phrases in(String language) {
        return LEARNT.computeIfAbsent(language, Phrases::new);
    }

    // RFC 4647 §3.4: from the end, one subtag after the other is left out.
    private static Stream<String> candidates(String language) {
        var tag = Locale.forLanguageTag(language).toLanguageTag();
        return Stream.iterate(
                tag, name -> !name.isEmpty(), name -> name.substring(0, Math.max(0, name.lastIndexOf('-'))));
    }

    /** What readers of the language call it. */
    public String languageName() {
        return languageName;
    }

    private String ownName(String language) {
        return candidates(language)
                .flatMap(name -> books.stream().filter(book -> book.language().equals(name)))
                .flatMap(book -> Optional.ofNullable(book.phrases().get("language")).stream())
                .findFirst()
                .orElseGet(() -> platformName(Locale.forLanguageTag(language)));
    }

    private static String platformName(Locale locale) {
        var name = locale.getDisplayName(locale);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /**
     * A phrase as it is.
     *
     * @throws IllegalArgumentException when there is none, not even in English
     */
    public String say(String key) {
        return found(Optional.ofNullable(phrases.get(key)), key);
    }

    /**
     * A phrase whose gaps, such as {@code {query}}, are filled in; those without a value stay.
     */
    public String say(String key, Map<String, ?> values) {
        return fill(say(key), values);
    }

    /** The form of a phrase that goes with a number, which fills the gap {@code {count}}. */
    public String say(String key, long count, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.put("count", count);
        var form = books.stream().flatMap(book -> book.say(key, count).stream()).findFirst();
        return fill(found(form, key), all);
    }

    private static String found(Optional<String> phrase, String key) {
        return phrase.orElseThrow(() -> new IllegalArgumentException("there is no phrase '" + key + "'"));
    }

    private static String fill(String phrase, Map<String, ?> values) {
        return GAP.matcher(phrase).replaceAll(gap -> {
            var value = values.get(gap.group(1));
            return Matcher.quoteReplacement(value == null ? gap.group() : value.toString());
        });
    }
}
