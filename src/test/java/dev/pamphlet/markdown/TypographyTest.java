package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @Test
    void straightQuotesDashesAndDotsBecomeTypographic() {
        assertThat(Reading.typographic("\"It's 'fine'\" -- *\"really\"* --- (\"yes\")..."))
                .isEqualTo("<p>“It’s ‘fine’” – <em>“really”</em> — (“yes”)…</p>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de    | „Nein“, sagte sie („doch“) – <em>„wirklich“</em>
            fr    | «\u00a0Nein\u00a0», sagte sie («\u00a0doch\u00a0») – <em>«\u00a0wirklich\u00a0»</em>
            es-MX | «Nein», sagte sie («doch») – <em>«wirklich»</em>
            """)
    void quotesAreThoseOfTheLanguage(String language, String html) {
        assertThat(Reading.typographic("\"Nein\", sagte sie (\"doch\") -- *\"wirklich\"*", language))
                .isEqualTo("<p>" + html + "</p>\n");
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
