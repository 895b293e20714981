package dev.pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.site.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    Path folder = Path.of("replaced");

    @Test
    void aWordInTheTitleCountsMoreThanATagAHeadingOrTheText() throws IOException {
        var found = search("ink", """
                a | Paper | | The ink of ink is inky ink, and ink again.
                b | Paper | ink | Nothing else.
                c | Paper | | ## On ink
                d | Ink | | Nothing else.
                """);

        assertThat(found).hasSize(4).startsWith("d").endsWith("a");
    }

    @Test
    void aRareWordCountsMoreThanACommonOne() throws IOException {
        var found = search("paper quoin", """
                a | One | | paper paper paper paper and some more words
                b | Two | | paper and a quoin
                c | Three | | a quoin and more words
                d | Four | | paper and some other words
                """);

        assertThat(found).containsExactly("b");
    }

    @Test
    void pagesWithAllWordsComeAlone() throws IOException {
        var site = """
                a | One | | cats and dogs
                b | Two | | cats alone
                """;

        assertThat(results("dogs cats", site).complete()).isTrue();
        assertThat(search("dogs cats", site)).containsExactly("a");
    }

    @Test
    void whereNoPageHasAllWordsThoseWithMostAreShown() throws IOException {
        var site = """
                a | One | | cats and dogs
                b | Two | | cats alone
                """;

        assertThat(results("dogs cats zebras", site).complete()).isFalse();
        assertThat(search("dogs cats zebras", site)).containsExactly("a");
    }

    @Test
    void aWordIsFoundByItsBeginningButBetterByItsWhole() throws IOException {
        var site = """
                a | One | | printing presses
                b | Two | | the print is here
                c | Three | | nothing of the kind
                """;

        assertThat(search("print", site)).containsExactly("b", "a");
        assertThat(search("p", site)).containsExactlyInAnyOrder("a", "b");
        assertThat(search("print is", site)).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cafe           | Un café, s'il vous plaît
            CAFÉ           | un cafe
            plait          | Un café, s'il vous plaît
            strasse        | Die Straße
            STRAẞE         | Die Strasse
            smorrebrod     | Smørrebrød
            istanbul       | İSTANBUL
            σοφος          | ΣΟΦΌΣ
            wi-fi          | The WI-FI is down
            ﬁle            | a file
            soft\u00adly   | Softly now
            東京           | 私は東京に住んでいます
            京             | 私は東京に住んでいます
            ば             | カバではなく、ばか
            カナ           | ｶﾅ
            서울           | 서울은 크다
            ภาษา           | ฉันพูดภาษาไทย
            हिन्दी          | मैं हिन्दी बोलता हूँ
            42             | The answer is 42.
            """)
    void aWordIsFoundHoweverItIsWritten(String query, String text) throws IOException {
        assertThat(search(query, "a | One | | " + text + "\nb | Two | | other text\n"))
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "!?",
                "<script>alert(1)</script>",
                "\u0000\u0001",
                "\uD800",
                "%",
                "\"",
                "a b\u202e c",
                "*"
            })
    void nothingThatIsAskedDoesHarm(String query) {
        assertThatCode(() -> search(query, "a | One | | some words\n")).doesNotThrowAnyException();
        assertThat(Query.of(query).text()).doesNotContain("\u0000", "\uD800", "\u202e");
    }

    @Test
    void aLongQueryIsCut() {
        assertThat(Query.of("word ".repeat(2000)).text()).hasSizeLessThanOrEqualTo(Query.LONGEST);
        assertThat(Query.of("a b c d e f g h i j k l m n o p q r s t u v w x y z")
                        .words())
                .hasSize(Query.MOST_WORDS);
        assertThat(Query.of("\uD83D\uDE00".repeat(500)).text()).hasSize(2 * Query.LONGEST);
    }

    @Test
    void equallyGoodPagesKeepTheirOrder() throws IOException {
        assertThat(search("same", """
                c | One | | same
                a | One | | same
                b | One | | same
                """)).containsExactly("a", "b", "c");
    }

    @Test
    void onlyWhatIsPublishedIsFound() throws IOException {
        var pages = pages("""
                a | One | | word
                b | Two | | word
                """);
        var searcher = SearchIndex.of(pages.stream()).among(pages.stream().skip(1));

        assertThat(searcher.size()).isEqualTo(1);
        assertThat(searcher.search(Query.of("word"), 0, 10).hits())
                .extracting(hit -> hit.page().permalink().path())
                .containsExactly("/b/");
    }

    @Test
    void anExcerptShowsWhereMostWordsStandTogether() throws IOException {
        var text = "One lantern. " + "Nothing here at all. ".repeat(40) + "A quiet lantern in a quiet street. "
                + "And so on. ".repeat(40);

        assertThat(excerpt("quiet lantern", "a | One | | " + text + "\n"))
                .startsWith("…")
                .contains("A [quiet] [lantern] in a [quiet] street.")
                .endsWith("…")
                .hasSizeBetween(150, 300);
    }

    @Test
    void anExcerptMarksWordsAsTheyAreWritten() throws IOException {
        assertThat(excerpt("cafe", "a | One | | Two CAFÉS, please.\n")).isEqualTo("Two [CAFÉS], please.");
        assertThat(excerpt("東京都", "a | One | | 私は東京都に住んでいます\n")).isEqualTo("私は[東京都]に住んでいます");
    }

    @Test
    void aPageMayAskNotToBeFound() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.md"), "---\ntitle: Word\nsearch: false\n---\nword\n");
        Files.writeString(folder.resolve("b.md"), "---\ntitle: Word\nrobots: noindex\n---\nword\n");

        assertThat(search("word", "")).isEmpty();
    }

    private List<String> search(String query, String site) throws IOException {
        return results(query, site).hits().stream()
                .map(hit -> hit.page().permalink().path().replace("/", ""))
                .toList();
    }

    private String excerpt(String query, String site) throws IOException {
        return results(query, site).hits().get(0).excerpt().parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private Results results(String query, String site) throws IOException {
        var pages = pages(site);
        return SearchIndex.of(pages.stream()).among(pages.stream()).search(Query.of(query), 0, 10);
    }

    /** Pages, each on a line: its name, its title, its tags and its text. */
    private List<Page> pages(String site) throws IOException {
        Files.writeString(folder.resolve("site.yml"), "title: Example\nurl: https://example.org\n");
        for (var line : site.lines().toList()) {
            var cells = Stream.of(line.split("\\|", 4)).map(String::strip).toList();
            Files.writeString(
                    folder.resolve(cells.get(0) + ".md"),
                    "---\ntitle: %s\ntags: [%s]\n---\n%s\n".formatted(cells.get(1), cells.get(2), cells.get(3)));
        }
        return SiteAssembler.assemble(new ContentFolder(folder))
                .read()
                .orElseThrow()
                .pages();
    }
}
