package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void straightQuotesDashesAndDotsBecomeTypographic() {
        assertThat(Reading.typographic("\"It's 'fine'\" -- *\"really\"* --- (\"yes\")..."))
                .isEqualTo("<p>“It’s ‘fine’” – <em>“really”</em> — (“yes”)…</p>\n");
    }

    @Test
    void codeAndEscapedCharactersStayAsTyped() {
        assertThat(Reading.typographic("`\"a\" -- b...` \\\"c\\\""))
                .isEqualTo("<p><code>&quot;a&quot; -- b...</code> &quot;c&quot;</p>\n");
    }

    @Test
    void withoutTheSwitchEverythingStaysAsTyped() {
        assertThat(Reading.html("'a' -- \"b\"...")).isEqualTo("<p>'a' -- &quot;b&quot;...</p>\n");
    }
}
