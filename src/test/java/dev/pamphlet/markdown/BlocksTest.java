package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void aWideTableScrollsByItself() {
        assertThat(Reading.html("""
                | Name | Size |   |
                |:-----|-----:|---|
                | `a\\|b` | 1 | x | more |
                | c
                """)).isEqualTo("""
                <div class="table-scroll" tabindex="0">
                <table>
                <thead>
                <tr>
                <th class="align-left">Name</th>
                <th class="align-right">Size</th>
                <td></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><code>a|b</code></td>
                <td class="align-right">1</td>
                <td>x</td>
                </tr>
                <tr>
                <td class="align-left">c</td>
                <td class="align-right"></td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void theParagraphOfATaskLabelsItsCheckbox() {
        assertThat(Reading.html("""
                - [ ] write *it*
                - [x] read it
                  - sub
                - [y] no task
                """)).isEqualTo("""
                <ul>
                <li class="task-list-item"><label><input type="checkbox" disabled> write <em>it</em></label></li>
                <li class="task-list-item"><label><input type="checkbox" disabled checked> read it</label>
                <ul>
                <li>sub</li>
                </ul>
                </li>
                <li>[y] no task</li>
                </ul>
                """);
    }

    @Test
    void aListRightUnderAParagraphIsAList() {
        assertThat(Reading.html("""
                We will discuss:
                 - One
                 - Two
                """)).isEqualTo("""
                <p>We will discuss:</p>
                <ul>
                <li>One</li>
                <li>Two</li>
                </ul>
                """);
    }

    @Test
    void anAlertIsANoteWithItsKindAsTitle() {
        assertThat(Reading.html("""
                > [!WARNING]
                > Mind the *gap*.
                """)).isEqualTo("""
                <div class="markdown-alert markdown-alert-warning" role="note">
                <p class="markdown-alert-title">Warning</p>
                <p>Mind the <em>gap</em>.</p>
                </div>
                """);
    }

    @Test
    void anAlertMayHaveATitleOfItsOwn() {
        assertThat(Reading.html("""
                > [!tip] Save *time*
                >
                > - One
                """)).isEqualTo("""
                <div class="markdown-alert markdown-alert-tip" role="note">
                <p class="markdown-alert-title">Save <em>time</em></p>
                <ul>
                <li>One</li>
                </ul>
                </div>
                """);
    }

    @Test
    void anUnknownAlertIsAQuotation() {
        assertThat(Reading.html("> [!HINT]\n> x")).startsWith("<blockquote>\n<p>[!HINT]\nx</p>");
    }

    @Test
    void aTermHasItsDefinitions() {
        assertThat(Reading.html("""
                Edition
                : The site as of an *instant*
                """)).isEqualTo("""
                <dl>
                <dt>Edition</dt>
                <dd>The site as of an <em>instant</em></dd>
                </dl>
                """);
    }

    @Test
    void footnotesAreNumberedByTheirMarksAndLeadBack() {
        var parsed = Reading.of("""
                One[^a_b], two[^*z], one again[^a_b].

                [^*z]: Second.
                [^a_b]: First,

                    in two paragraphs.
                [^unused]: Never shown.
                """);

        assertThat(parsed.body().html()).isEqualTo("""
                <p>One<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" \
                role="doc-noteref" aria-label="Footnote 1">1</a></sup>, \
                two<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" \
                role="doc-noteref" aria-label="Footnote 2">2</a></sup>, \
                one again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" \
                role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
                <ol>
                <li id="fn-1">
                <p>First,</p>
                <p>in two paragraphs. <a class="footnote-back" href="#fnref-1" role="doc-backlink" \
                aria-label="Back to reference 1">↩</a> \
                <a class="footnote-back" href="#fnref-1-2" role="doc-backlink" \
                aria-label="Back to reference 1-2">↩</a></p>
                </li>
                <li id="fn-2">
                <p>Second. <a class="footnote-back" href="#fnref-2" role="doc-backlink" \
                aria-label="Back to reference 2">↩</a></p>
                </li>
                </ol>
                </section>
                """);
        assertThat(parsed.body().anchors())
                .containsExactlyInAnyOrder("fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2");
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void aMarkWithoutItsFootnoteIsAWarning() {
        assertThat(Reading.problems("Text[^1]"))
                .containsExactly(
                        "posts/a.md:1:5: warning: no footnote [^1] in this file: define it or escape the bracket");
        assertThat(Reading.html("Text[^1]")).isEqualTo("<p>Text[^1]</p>\n");
    }

    @Test
    void oneTildeOrTwoStrikeTextOut() {
        assertThat(Reading.html("~~one~~ ~two~ ~~~three~~~ ~~four~"))
                .contains("<del>one</del> <del>two</del> ~~~three~~~ ~~four~");
    }

    @Test
    void codeSpansKeepTheirSpaces() {
        assertThat(Reading.html("`` a`  b ``")).isEqualTo("<p><code>a`  b</code></p>\n");
    }
}
