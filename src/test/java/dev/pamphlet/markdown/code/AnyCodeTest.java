package dev.pamphlet.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, and whatever language it is said to be in. */
class AnyCodeTest {
    private static final int LENGTH = 40_000;

    /** Many times what a text of this length takes, and a fraction of what its square would. */
    private static final long LONGEST = 200_000_000;

    /** What begins, ends or escapes something in one of the languages. */
    private static final List<String> SIGNS = List.of(
            "a",
            "A",
            "0",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\\",
            "\"",
            "'",
            "`",
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            "/",
            "*",
            "#",
            "$",
            "@",
            "!",
            "&",
            "|",
            "-",
            "+",
            "=",
            ":",
            ";",
            ",",
            ".",
            "?",
            "%",
            "^",
            "_",
            "~",
            "é",
            "😀",
            "\\\"",
            "\\'",
            "\"\"\"",
            "'''",
            "/*",
            "*/",
            "//",
            "--",
            "<!--",
            "<![CDATA[",
            "<a ",
            "</a>",
            "/>",
            "<script>",
            "<style>",
            "&a",
            "${",
            "$(",
            "$a$",
            "<<A",
            "<<A\n",
            "r#",
            "r#\"",
            "#[",
            "'a",
            "a=",
            "a: ",
            "a:\n",
            "- ",
            "? ",
            "|\n",
            "&a ",
            "---\n",
            "```\n",
            "`a``",
            "**",
            "[a](",
            "](",
            "[^a",
            "/[",
            "=/",
            "@a",
            "a{",
            "a;",
            "url(",
            "u(;",
            "GET /\n",
            "HTTP/1\n\n",
            "$ ",
            "# ",
            "a@b$ ",
            "\\\n",
            "+++ a\n",
            "--- a\n",
            "RUN ",
            "FROM ",
            "a=b ",
            "for ");

    static Stream<String> names() {
        return Languages.names().stream().sorted();
    }

    static Stream<Language> languages() {
        return names().map(name -> Languages.named(name).orElseThrow()).distinct();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void signsThatAreRepeatedAreReadInLinearTime(Language language) {
        for (var first : SIGNS) {
            for (var then : List.of("", "\"", "\n")) {
                var unit = first + then;
                var text = unit.repeat(LENGTH / unit.length());

                assertThat(cpuTime(language, text))
                        .as("%s in %s", unit, language.names())
                        .isLessThan(LONGEST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void signsInAnyOrderAreReadInTheirOrder(Language language) {
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, SIGNS.size()).forEach(sign -> text.append(SIGNS.get(sign)));

            check(language, text.toString());
        }
    }

    @Test
    void everyLanguageIsKnownByNamesInSmallLetters() {
        assertThat(names()).isNotEmpty().allMatch(name -> name.matches("[a-z0-9-]+"));
        assertThat(names())
                .contains("js", "ts", "sh", "shell", "py", "rs", "yml", "md", "kt", "golang", "docker", "jsx");
    }

    private static long cpuTime(Language language, String text) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        check(language, text);
        return clock.getCurrentThreadCpuTime() - start;
    }

    private static void check(Language language, String text) {
        var end = new int[1];
        language.read(text, (token, from, to) -> {
            boolean isInOrder = token != Token.PLAIN && end[0] <= from && from < to && to <= text.length();
            boolean isWhole = from == 0 || !Character.isLowSurrogate(text.charAt(from));
            if (!isInOrder || !isWhole) {
                throw new AssertionError(
                        "%s from %d to %d in %s".formatted(token, from, to, Arrays.toString(text.toCharArray())));
            }
            end[0] = to;
        });
    }
}
