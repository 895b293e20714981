package dev.pamphlet.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {
    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Path CODE = Path.of("src/main/java/dev/pamphlet");
    private static final PhraseBook ENGLISH = PhraseBook.of("en").orElseThrow();

    @ParameterizedTest
    @MethodSource("languages")
    void everyFileSaysAllThatEnglishSays(String language) {
        var book = PhraseBook.of(language).orElseThrow();

        assertThat(book.phrases().keySet())
                .isEqualTo(inTheFormsOf(book, ENGLISH.phrases().keySet()));
        assertThat(book.phrases())
                .allSatisfy((key, phrase) -> assertThat(phrase).isNotBlank());
    }

    /** A phrase for numbers has a form for each kind of number that the language knows. */
    private static Set<String> inTheFormsOf(PhraseBook book, Collection<String> english) {
        return english.stream()
                .flatMap(key -> isForNumbers(key)
                        ? book.plurals().categories().stream().map(form -> withoutForm(key) + "." + form)
                        : Stream.of(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPhraseHasTheGapsThatItHasInEnglish(String language) {
        assertThat(PhraseBook.of(language).orElseThrow().phrases()).allSatisfy((key, phrase) -> {
            // A listing has a name and a title, of which each language takes what suits it; one need not be written as
            // 1.
            var optional = Set.of("{name}", "{title}", "{count}");
            var english = isForNumbers(key) ? withoutForm(key) + ".other" : key;
            assertThat(gaps(phrase, optional)).isEqualTo(gaps(ENGLISH.phrases().getOrDefault(english, ""), optional));
        });
    }

    private static Set<String> gaps(String phrase, Set<String> optional) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(phrase)
                .results()
                .map(gap -> gap.group())
                .filter(gap -> !optional.contains(gap))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPhraseIsSaidSomewhereAndNoOtherIsAskedFor() throws IOException {
        var said = code().flatMap(text -> Pattern.compile("\\bsay\\(\\s*\"([a-z-]+)\"[,)]")
                        .matcher(text)
                        .results()
                        .map(call -> call.group(1)))
                .collect(Collectors.toSet());
        var written = ENGLISH.phrases().keySet().stream()
                .map(PhrasesTest::withoutForm)
                .collect(Collectors.toSet());

        assertThat(written).containsAll(said);
        var chosen = code().collect(Collectors.joining());
        assertThat(written)
                .filteredOn(key -> !said.contains(key))
                .filteredOn(key -> !key.startsWith("alert-"))
                .allSatisfy(key -> assertThat(chosen).contains('"' + key.replaceFirst("-text$", "") + '"'));
    }

    private static Stream<String> code() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(PhrasesTest::text).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | 0 | 0 results for “a”.
            en    | 1 | 1 result for “a”.
            en    | 2 | 2 results for “a”.
            fr    | 0 | 0 résultat pour « a ».
            fr    | 1 | 1 résultat pour « a ».
            fr    | 2 | 2 résultats pour « a ».
            de    | 2 | 2 Treffer für „a“.
            es    | 1 | 1 resultado para «a».
            es    | 2 | 2 resultados para «a».
            fr-CA | 1 | 1 résultat pour « a ».
            pl    | 2 | 2 results for “a”.
            """)
    void aPhraseGoesWithItsNumber(String language, int count, String phrase) {
        assertThat(Phrases.in(language)
                        .say("results", count, Map.of("query", "a"))
                        .replace('\u00a0', ' '))
                .isEqualTo(phrase);
    }

    @Test
    void whatFillsAGapHasNoGapsOfItsOwn() {
        assertThat(Phrases.in("en").say("results", 3, Map.of("query", "{count} {query} $1 \\")))
                .isEqualTo("3 results for “{count} {query} $1 \\”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | Deutsch
            de-AT | Deutsch
            pt-BR | Português (Brasil)
            ja    | 日本語
            it    | Italiano
            """)
    void aLanguageIsCalledWhatItsReadersCallIt(String language, String name) {
        assertThat(Phrases.in(language).languageName()).isEqualTo(name);
    }

    @Test
    void anUnknownLanguageSpeaksEnglish() {
        assertThat(List.of("x-klingon", "", "../en", "<b>"))
                .allSatisfy(tag -> assertThat(Phrases.in(tag).say("older")).isEqualTo("Older"));
    }

    @Test
    void aPhraseThatNobodyHasIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.in("fr").say("no-such-phrase"))
                .withMessage("there is no phrase 'no-such-phrase'");
    }

    @Test
    void aFileSaysWhichFormGoesWithWhichNumber() throws IOException {
        var book = PhraseBook.read("pl", new ByteArrayInputStream("""
                plural.one=i = 1 and v = 0 @integer 1
                plural.few=v = 0 and i % 10 = 2..4 and i % 100 != 12..14 @integer 2~4, 22~24, …
                plural.many=v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14
                minutes.one={count} minuta
                minutes.few={count} minuty
                minutes.many={count} minut
                minutes.other={count} minuty
                """.getBytes(StandardCharsets.UTF_8)));

        assertThat(Stream.of(1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 100, 102)
                        .map(count -> book.say("minutes", count).orElseThrow().replaceFirst("\\{count} ", count + " "))
                        .collect(Collectors.joining(", ")))
                .isEqualTo("1 minuta, 2 minuty, 4 minuty, 5 minut, 11 minut, 12 minut, 14 minut, 21 minut, 22 minuty,"
                        + " 25 minut, 100 minut, 102 minuty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n is 1    | n is 1    | is no plural rule
            n = 1..   | 1..       | is no number or range
            n = 1 and | n = 1 and | is no plural rule
            q = 1     | q = 1     | is no plural rule
            """)
    void aRuleThatCannotBeReadIsAMistake(String rule, String quoted, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PluralRules(Map.of("one", rule)))
                .withMessage("'" + quoted + "' " + message);
    }

    static List<String> languages() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isForNumbers(String key) {
        return key.contains(".");
    }

    private static String withoutForm(String key) {
        return key.replaceFirst("\\..*", "");
    }
}
