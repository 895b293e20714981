package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader sees of {@code canonical}. */
class OriginalTest {
    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example/a,              elsewhere.example",
        "https://elsewhere.example,                elsewhere.example",
        "http://me:secret@elsewhere.example:8080/a@b:c, elsewhere.example",
        "https://elsewhere.example?a|b,            elsewhere.example",
        "https://bücher.example/a,                 bücher.example",
        "https://[::1]:80/,                        [::1]",
        "https://example.organic/,                 example.organic",
    })
    void aSyndicatedPostSaysWhereItWasPublishedOriginally(String canonical, String host) {
        assertThat(post(canonical))
                .contains("<p class=\"original\">Originally published at <a href=\"" + canonical + "\">" + host
                        + "</a></p>");
    }

    @Test
    void aPostThatWasFirstPublishedHereDoesNot() {
        assertThat(post("https://example.org/old/")).doesNotContain("Originally published");
    }

    private static String post(String canonical) {
        return SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                canonical: "%s"
                ---
                """.formatted(canonical)).body("/posts/a/");
    }
}
