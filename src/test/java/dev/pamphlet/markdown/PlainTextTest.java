package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @Test
    void theTextIsWhatReadersSeeBlockByBlock() {
        assertThat(Reading.of("""
                ## Title

                Some *text* with `code`,
                a [link](/here/) and a note[^1].

                ![A cat](/cat.png "Caption")

                - One
                - Two

                ```java
                int x;
                ```

                | a | b |
                |---|---|
                | c | d |

                [^1]: Noted.
                """).body().text()).isEqualTo("""
                Title
                Some text with code, a link and a note.
                A cat
                Caption
                One
                Two
                int x;
                a b
                c d
                Noted.""");
    }

    @Test
    void theLeadEndsAtItsMarker() {
        var body = Reading.of("""
                One *two*.

                Three.

                <!-- More -->

                Four.
                """).body();

        assertThat(body.lead()).isEqualTo("One two.\nThree.");
        assertThat(body.html()).isEqualTo("<p>One <em>two</em>.</p>\n<p>Three.</p>\n<p>Four.</p>\n");
        assertThat(Reading.of("One.").body().lead()).isEmpty();
    }

    @Test
    void theMarkerMayStandInsideAParagraphAndWithoutRawHtml() {
        var body = Reading.withoutHtml("One<!--more--> two.").body();

        assertThat(body.lead()).isEqualTo("One");
        assertThat(body.html()).isEqualTo("<p>One two.</p>\n");
    }

    @Test
    void theOpeningIsTheFirstParagraphOfWords() {
        assertThat(Reading.of("""
                ## Title

                ![A cat](/cat.png)

                > Quoted.

                The *first* words.

                The next.
                """).body().opening()).isEqualTo("The first words.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "one|1",
                "two words|2",
                "don’t well-known 3.14|3",
                "a - b|2",
                "日本語|3",
                "Rust は速い|4",
                "한국어 단어|2",
                "naïve café|2",
                "👍 ok|1"
            })
    void wordsAreCountedInEveryScript(String text, int words) {
        assertThat(Reading.of(text).body().words()).isEqualTo(words);
    }
}
