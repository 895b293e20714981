package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An article as it came from its author: no date, no alternative text, and lines in emphasis for headings. */
class SeedTest {
    private static final String FILE = "posts/aws-loves-rust.md";

    @Test
    void anArticleIsPublishedAsItCame() throws IOException {
        var page = site().body("/posts/aws-loves-rust/");

        assertThat(page)
                .contains("<title>AWS loves Rust programming language · Example</title>")
                .contains("<h1>AWS loves Rust programming language</h1>")
                .contains(
                        "content=\"AWS is sponsoring the Rust programming language. And it is because it helps AWS"
                                + " write highly performant, safe infrastructure-level networking and other systems software.\"")
                .contains("<img src=\"/img/companies.png\" alt=\"\" width=\"640\" height=\"480\"")
                .contains(
                        "<a href=\"https://medium.com/workfall/aws-loves-rust-programming-language-so-you-too-61584aff8467\">"
                                + "Read the original post here</a>");
        assertThat(page.split("<li>Companies which are using Rust</li>")[1].split("</ul>")[0].split("<li>"))
                .hasSize(7);
    }

    @Test
    void itHasTheWarningsThatItDeserves() throws IOException {
        assertThat(site().problems())
                .containsExactly(
                        warning(16, "emphasis used as a heading: write '## ' before the line instead"),
                        warning(
                                20,
                                "picture without a text alternative: write what it shows between the brackets,"
                                        + " or a space if it is only decoration"),
                        warning(24, "emphasis used as a heading: write '## ' before the line instead"),
                        warning(31, "emphasis used as a heading: write '## ' before the line instead"),
                        warning(41, "emphasis used as a heading: write '## ' before the line instead"));
    }

    private static String warning(int line, String message) {
        return FILE + ":" + line + ":1: warning: " + message;
    }

    private static SiteFixture site() throws IOException {
        var files = new HashMap<>(SiteFixture.files(""));
        files.put(FILE, resource("/seed/aws-loves-rust.md"));
        files.put("public/img/companies.png", PictureSizeTest.PNG);
        return SiteFixture.of(files);
    }

    private static Bytes resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(SeedTest.class.getResourceAsStream(name))) {
            return Bytes.wrap(stream.readAllBytes());
        }
    }
}
