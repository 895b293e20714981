package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeBlocksTest {
    @Test
    void codeHasItsLanguageAndCanBeReachedByKeyboard() {
        assertThat(Reading.html("""
                ```java title="Hello.java" {1,2}
                if (a < b) { }
                ```
                """)).isEqualTo("""
                <pre tabindex="0"><code class="language-java"><span class="k">if</span> (a &lt; b) { }
                </code></pre>
                """);
    }

    @Test
    void aLanguageHasSeveralNamesInCapitalsOrNot() {
        var expected = "<span class=\"k\">const</span> one = <span class=\"n\">1</span>;";

        for (var name : new String[] {"javascript", "js", "JS", "jsx", "TypeScript", "ts", "tsx"}) {
            assertThat(Reading.html("```" + name + "\nconst one = 1;\n```"))
                    .contains("language-" + name + "\">" + expected);
        }
    }

    @Test
    void wordsOfOneKindThatStandTogetherShareASpan() {
        assertThat(Reading.html("~~~java\npublic static  final int ONE = 1;\n~~~"))
                .contains("<span class=\"k\">public static  final</span> <span class=\"t\">int</span> ");
    }

    @Test
    void codeWithoutALanguageIsPlain() {
        var plain = "<pre tabindex=\"0\"><code>if (a) { }\n</code></pre>\n";

        assertThat(Reading.html("```\nif (a) { }\n```")).isEqualTo(plain);
        assertThat(Reading.html("    if (a) { }\n")).isEqualTo(plain);
        assertThat(Reading.problems("```\nif (a) { }\n```")).isEmpty();
    }

    @Test
    void codeThatIsSaidToBePlainIsPlain() {
        for (var name : new String[] {"text", "plain", "txt", "plaintext", "none", "TEXT"}) {
            assertThat(Reading.html("```" + name + "\nif \"a\"\n```")).contains("language-" + name + "\">if &quot;a");
            assertThat(Reading.problems("```" + name + "\nif \"a\"\n```")).isEmpty();
        }
    }

    @Test
    void codeInAnUnknownLanguageIsPlainAndAWarningTellsWhere() {
        var text = "Some text.\n\n- ```jvaa\n  if (a) { }\n  ```\n";

        assertThat(Reading.html(text)).contains("<code class=\"language-jvaa\">if (a) { }\n</code>");
        assertThat(Reading.problems(text))
                .containsExactly("posts/a.md:3:6: warning: unknown language of code 'jvaa', did you mean 'java'?");
        assertThat(Reading.problems("```` befunge\n><\n````"))
                .containsExactly("posts/a.md:1:6: warning: unknown language of code 'befunge': "
                        + "write 'text' for code without colours");
    }

    @Test
    void theHintIsNoGuessAtTwoLetters() {
        assertThat(Reading.problems("```zz\n```")).singleElement().asString().doesNotContain("did you mean");
    }

    @Test
    void markedLinesAreMarks() {
        assertThat(Reading.html("""
                ```yaml {hl_lines=[2,"4-5"]}
                one: 1
                two: 2

                four: 4

                six: 6
                ```
                """)).isEqualTo("""
                <pre tabindex="0"><code class="language-yaml"><span class="a">one</span>: <span class="n">1</span>
                <mark class="hl"><span class="a">two</span>: <span class="n">2</span></mark>

                <mark class="hl"><span class="a">four</span>: <span class="n">4</span></mark>
                <mark class="hl"></mark>
                <span class="a">six</span>: <span class="n">6</span>
                </code></pre>
                """);
    }

    @Test
    void aSpanOverSeveralLinesIsCutAtTheMarks() {
        assertThat(Reading.html("""
                ```java {hl_lines=[2]}
                /*
                 * Two.
                 */
                ```
                """)).contains("""
                <span class="c">/*</span>
                <mark class="hl"><span class="c"> * Two.</span></mark>
                <span class="c"> */</span>
                """);
    }

    @Test
    void linesCanBeMarkedInCodeThatIsPlain() {
        assertThat(Reading.html("``` {hl_lines=[1]}\na < b\n```"))
                .isEqualTo("<pre tabindex=\"0\"><code><mark class=\"hl\">a &lt; b</mark>\n</code></pre>\n");
    }

    @Test
    void theLinesToMarkCanBeWrittenInSeveralWays() {
        for (var lines : new String[] {
            "[2,3]", "[\"2-3\"]", "['2-3']", "\"2 3\"", "'2-3'", "2-3", "[ 2, \"3\" ]", "[2 3]", "\"2,3\""
        }) {
            var text = "```text{linenos=table, hl_lines=" + lines + ",linenostart=199}\n1\n2\n3\n4\n```";

            assertThat(Reading.html(text))
                    .as(lines)
                    .contains(">1\n<mark class=\"hl\">2</mark>\n<mark class=\"hl\">3</mark>\n4\n<");
            assertThat(Reading.problems(text)).isEmpty();
        }
    }

    @Test
    void linesThatCannotBeReadAreAWarning() {
        for (var lines : new String[] {"[x]", "[3-2]", "[1", "\"1;2\"", "[1-]", "true", "1234567"}) {
            var text = "```java {hl_lines=" + lines + "}\nint a;\n```";

            assertThat(Reading.html(text))
                    .contains("<span class=\"t\">int</span> a;\n")
                    .doesNotContain("<mark");
            assertThat(Reading.problems(text))
                    .containsExactly(
                            "posts/a.md:1:10: warning: hl_lines: expected line numbers such as [2,\"4-6\"], not '"
                                    + lines + "'");
        }
        assertThat(Reading.problems("```java {hl_lines}\nint a;\n```")).isEmpty();
    }

    @Test
    void aLineThatIsNotThereIsAWarningAndTheOthersAreMarked() {
        var text = "Text.\n\n```text {hl_lines=[\"2-9\"]}\n1\n2\n3\n```";

        assertThat(Reading.html(text)).contains("1\n<mark class=\"hl\">2</mark>\n<mark class=\"hl\">3</mark>\n");
        assertThat(Reading.problems(text))
                .containsExactly("posts/a.md:3:10: warning: hl_lines: there is no line 4, the code has lines 1 to 3");
        assertThat(Reading.problems("```text {hl_lines=[0,1]}\n1\n```"))
                .containsExactly("posts/a.md:1:10: warning: hl_lines: there is no line 0, the code has lines 1 to 1");
    }

    @Test
    void anAttributeThatIsSpelledAlmostLikeItIsAWarning() {
        assertThat(Reading.problems("```java {hl_line=[1]}\nint a;\n```"))
                .containsExactly("posts/a.md:1:10: warning: unknown attribute 'hl_line', did you mean 'hl_lines'?");
        assertThat(Reading.problems("```java {linenos=inline, hl_inline=false, style=monokai}\nint a;\n```"))
                .isEmpty();
    }

    @Test
    void theTextIsTheCodeAsItIsWritten() {
        var code = "if (a && b < c) return \"<x>\"; // ja, « é 😀";
        var body = Reading.of("```js {hl_lines=[1]}\n" + code + "\n```").body();

        assertThat(body.text()).isEqualTo(code);
        assertThat(body.words()).isEqualTo(8);
        assertThat(body.markdown()).isEqualTo("```js {hl_lines=[1]}\n" + code + "\n```");
    }
}
