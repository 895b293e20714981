package dev.pamphlet.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.markdown.Markdown.Parsed;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that make Markdown readers slow or overflow their stacks: the kinds that cmark is tested with, and more. */
class HostileTextTest {
    private static final long SECOND = 1_000_000_000L;

    static Stream<Arguments> texts() {
        return Stream.of(
                text("nested strong emphasis", "*a **a ".repeat(65_000) + "b" + " a** a*".repeat(65_000)),
                text("emphasis closers without openers", "a_ ".repeat(65_000)),
                text("emphasis openers without closers", "_a ".repeat(65_000)),
                text("link closers without openers", "a]".repeat(65_000)),
                text("link openers without closers", "[a".repeat(65_000)),
                text("mismatched openers and closers", "*a_ ".repeat(50_000)),
                text("openers and closers multiple of 3", "a**b" + "c* ".repeat(50_000)),
                text("link openers and emphasis closers", "[ a_".repeat(50_000)),
                text("brackets and parentheses", "[ (](".repeat(80_000)),
                text("empty images", "![[]()".repeat(80_000)),
                text("links in emphasis", "**x [a*b**c*](d)".repeat(30_000)),
                text("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)),
                text("nested images", "![".repeat(50_000) + "a" + "](b)".repeat(50_000)),
                text("nested block quotes", "> ".repeat(5_000) + "a"),
                text("nested block quotes without spaces", ">".repeat(400_000) + "a"),
                text("deeply nested lists", each(0, 500, i -> "  ".repeat(i) + "* a\n")),
                text("U+0000 in the text", "abc\0de\0".repeat(50_000)),
                text("backticks of every length", each(1, 900, i -> "e" + "`".repeat(i))),
                text("unclosed links in angle brackets", "[a](<b".repeat(30_000)),
                text("unclosed links", "[a](b".repeat(30_000)),
                text("unclosed titles", "[a](b \"".repeat(30_000)),
                text("unclosed comments", "</" + "<!--".repeat(100_000)),
                text("unclosed instructions", "x" + "<?".repeat(100_000)),
                text("unclosed CDATA sections", "x" + "<![CDATA[".repeat(50_000)),
                text("unclosed declarations", "x" + "<!A ".repeat(100_000)),
                text("unclosed tags", "x" + "<a b='".repeat(80_000)),
                text("unclosed tags of other generators", "{{< a ".repeat(50_000) + "{% b ".repeat(50_000)),
                text("unclosed expressions", "x {{ a".repeat(80_000)),
                text("unclosed components", "x <Ab c".repeat(60_000)),
                text("tags of other generators", "{{< a >}} <Ab/> {% c %}".repeat(20_000)),
                text("braces", "{".repeat(400_000)),
                text("a tag of many attributes", "x <a " + "b=\"c\" ".repeat(80_000)),
                text("empty lines under nested lists", "- ".repeat(30_000) + "x" + "\n".repeat(30_000)),
                text(
                        "empty lines under nested lists in a quote",
                        "> " + "- ".repeat(30_000) + "x\n" + ">\n".repeat(30_000)),
                text("emphasis in deep block quotes", ">".repeat(100_000) + "a*".repeat(100_000)),
                text("many link definitions", each(0, 25_000, i -> "[" + i + "]: u\n")),
                text("unclosed link definitions", "[a]: \"\n".repeat(24_000)),
                text("a long definition used often", "[a]: /" + "u".repeat(100_000) + "\n\n" + "[a] ".repeat(90_000)),
                text("table of many columns", "|a".repeat(100_000) + "\n" + "|-".repeat(100_000) + "\n|"),
                text(
                        "table of many empty cells",
                        "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|\n".repeat(4_000)),
                text("one line of pipes", "a\n" + "|".repeat(400_000)),
                text("tildes", "~~a~ ".repeat(80_000)),
                text("www", "www.".repeat(100_000)),
                text("bare addresses in a bracket", "[" + "http://a ".repeat(50_000)),
                text("mail addresses", "a@".repeat(200_000)),
                text("underscores before an at sign", "_a".repeat(200_000) + "@b"),
                text("footnote marks", "[^a]: x\n\n" + "[^a]".repeat(50_000)),
                text("nested footnotes", "[^a]: ".repeat(50_000) + "x"),
                text("nested definitions", "a\n" + ": ".repeat(100_000) + "b"),
                text("spaces", "a" + " ".repeat(400_000) + "b"),
                text("a heading of spaces", "# a" + " ".repeat(400_000) + "b"),
                text("a line of stars", "*".repeat(400_000) + "b"),
                text("a rule of stars", "*".repeat(400_000)),
                text("less than", "<".repeat(400_000)),
                text("ampersands", "&".repeat(400_000)),
                text("quoted lines", "> a\n".repeat(24_000)),
                text("indented lines", "   a\n".repeat(24_000)),
                text("list items", "- a\n".repeat(24_000)),
                text("alternating lists", "- a\n+ b\n".repeat(12_000)),
                text("headings", "# a\n".repeat(24_000)),
                text("underlined headings", "a\n-\n".repeat(12_000)),
                text("comments in a block", "<div>" + "<!--".repeat(100_000)),
                text("code of many kinds", code("js", "1=a(\"b\");")),
                text("code on many marked lines", "```js {hl_lines=[\"1-24000\"]}\n" + "1=/a/;\n".repeat(24_000)),
                text("many numbers of lines to mark", "``` {hl_lines=[" + "9,".repeat(200_000) + "9]}\na"),
                text("attributes without an end", "``` {" + "a=[".repeat(150_000) + "\na"),
                text("attributes of code", "``` {" + "hl_line=\"1\",".repeat(30_000) + "}\na"),
                text("an unknown language with a long name", "```" + "java".repeat(100_000) + "\na"),
                text("unknown languages", "```jvaa\n```\n".repeat(10_000)),
                text("templates in templates", code("js", "`${")),
                text("elements in elements", code("jsx", "<a b={")),
                text("comments in comments", code("rust", "/*")),
                text("quotes that are escaped", code("css", "'\\'")),
                text("texts that end nowhere", code("bash", "<<A <<B ")),
                text("blocks of text", code("yaml", "a: |\n\n")),
                text("fences in Markdown in a fence", code("md", "```js\n")),
                text("emphasis in Markdown in a fence", code("md", "*a **a _a ")),
                text("one long line", "lorem ipsum ".repeat(100_000)),
                text("empty lines", "\n".repeat(1_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aHostileTextIsReadOrRefusedWithinASecond(String kind, String text) {
        Reading.of(text.substring(0, Math.min(text.length(), 2_000)));
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        var parsed = Reading.of(text);

        // the processor's time, since other work may hold up this thread
        assertThat(clock.getCurrentThreadCpuTime() - start).as(kind).isLessThan(SECOND);
        assertThat(isRefused(parsed) || !parsed.body().html().isEmpty() || text.isBlank())
                .isTrue();
    }

    private static boolean isRefused(Parsed parsed) {
        return parsed.problems().size() == 1
                && parsed.problems().get(0).isError()
                && parsed.problems()
                        .get(0)
                        .toString()
                        .startsWith("posts/a.md: error: cannot be read as Markdown: more than ");
    }

    @Test
    void aRefusalNamesTheFileAndTheLimit() {
        assertThat(Reading.problems("> ".repeat(5_000) + "a"))
                .containsExactly(
                        "posts/a.md: error: cannot be read as Markdown: more than 64 blocks inside one another: begin some further left");
        assertThat(Reading.problems("a".repeat(600_000)))
                .containsExactly(
                        "posts/a.md: error: cannot be read as Markdown: more than 500000 characters: split it");
        assertThat(Reading.problems("*a **a ".repeat(500) + "a** a*".repeat(500)))
                .containsExactly(
                        "posts/a.md: error: cannot be read as Markdown: more than 400 marks inside one another: take some out");
        assertThat(Reading.problems("a\n\n".repeat(13_000)))
                .containsExactly("posts/a.md: error: cannot be read as Markdown: more than 25000 lines: split it");
        assertThat(Reading.problems("> a\n".repeat(6_000)))
                .containsExactly(
                        "posts/a.md: error: cannot be read as Markdown: more than 5000 lines in one paragraph or table: put an empty line between");
    }

    @Test
    void aLongChapterIsReadUntouched() {
        var chapter = each(0, 2_500, i -> """
                ## Section %d

                A [link](/here/#%d), some `code` and *emphasis* in a paragraph of usual length.

                - one item
                - another, with https://example.org/%d

                """.formatted(i, i, i));

        var parsed = Reading.of(chapter);

        assertThat(chapter.length()).isGreaterThan(300_000);
        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.body().headings()).hasSize(2_500);
        assertThat(parsed.body().links()).hasSize(5_000);
    }

    private static String code(String language, String unit) {
        return "````" + language + "\n" + unit.repeat(300_000 / unit.length());
    }

    private static Arguments text(String kind, String text) {
        return Arguments.of(kind, text);
    }

    private static String each(int from, int to, IntFunction<String> part) {
        return IntStream.range(from, to).mapToObj(part).collect(joining());
    }
}
