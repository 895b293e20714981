package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A post as it comes out of another system: without dates, with its sections as lines in emphasis. */
class ImportedPostTest {
    private static final String POST = """
            A first paragraph. Let’s discuss in this blog!

            We will discuss about:
             - Companies which are using Rust
             - Why should you love Rust?

            *Companies which are using Rust*

            First created at Mozilla.

            ![](/cat.png)

            It's here to stay.

            *Why should you love Rust?*

            “Rust is a critical component,”

            [Read the original post here](https://example.org/rust-61584aff8467)""";

    @Test
    void itsListIsAListAndItsLinkALink() {
        assertThat(Reading.html(POST))
                .contains(
                        "<p>We will discuss about:</p>\n<ul>\n<li>Companies which are using Rust</li>\n<li>Why should")
                .endsWith("<p><a href=\"https://example.org/rust-61584aff8467\">Read the original post here</a></p>\n");
    }

    @Test
    void itHasTheWarningsThatItDeservesAtTheirPlacesInTheFile() {
        assertThat(Reading.from(5, POST).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "posts/a.md:11:1: warning: emphasis used as a heading: write '## ' before the line instead",
                        "posts/a.md:15:1: warning: picture without a text alternative: write what it shows between"
                                + " the brackets, or a space if it is only decoration",
                        "posts/a.md:19:1: warning: emphasis used as a heading: write '## ' before the line instead");
    }

    @Test
    void itOpensWithItsFirstParagraph() {
        assertThat(Reading.of(POST).body().opening()).isEqualTo("A first paragraph. Let’s discuss in this blog!");
    }
}
