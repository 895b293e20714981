package dev.pamphlet.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void aTextIsShownOnOneLineAndHarmlessToATerminal() {
        assertThat(Quotation.of("naïve 👍")).isEqualTo("'naïve 👍'");
        assertThat(Quotation.of("a\nb\tc\u001b[31m\u202e")).isEqualTo("'a\\nb\\u0009c\\u001B[31m\\u202E'");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Quotation.of("👍".repeat(80))).isEqualTo("'" + "👍".repeat(80) + "'");
        assertThat(Quotation.of("👍".repeat(81))).isEqualTo("'" + "👍".repeat(80) + "…'");
    }
}
