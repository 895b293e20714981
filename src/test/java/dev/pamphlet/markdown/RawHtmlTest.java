package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RawHtmlTest {
    private static final String TEXT = """
            <details id="more"><summary>Say &amp; hear</summary>

            Text with <a name='old' href="javascript:x">a tag</a>.

            </details>
            <script>let hidden = '<b>';</script>
            """;

    @Test
    void htmlIsTheAuthors() {
        var body = Reading.of(TEXT).body();

        assertThat(body.html()).isEqualTo("""
                <details id="more"><summary>Say &amp; hear</summary>
                <p>Text with <a name='old' href="javascript:x">a tag</a>.</p>
                </details>
                <script>let hidden = '<b>';</script>
                """);
        assertThat(body.anchors()).containsExactlyInAnyOrder("more", "old");
        assertThat(body.text()).isEqualTo("Say & hear\nText with a tag.");
    }

    @Test
    void aScriptInAParagraphIsNoPartOfWhatItSays() {
        var body = Reading.of("One <script>two()</script> *three* <STYLE>four</STYLE>.\n\nFive <script>six\n\nSeven\n")
                .body();

        assertThat(body.text()).isEqualTo("One three .\nFive\nSeven");
    }

    @Test
    void htmlIsTextWhereTheSiteHasItSo() {
        var body = Reading.withoutHtml(TEXT).body();

        assertThat(body.html())
                .contains("<p>&lt;details id=&quot;more&quot;&gt;&lt;summary&gt;Say &amp;amp; hear&lt;/summary&gt;</p>")
                .contains("Text with &lt;a name='old' href=&quot;javascript:x&quot;&gt;a tag&lt;/a&gt;.")
                .doesNotContain("<script", "<details", "<a");
        assertThat(body.anchors()).isEmpty();
    }
}
