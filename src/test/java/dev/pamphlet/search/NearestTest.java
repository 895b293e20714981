package dev.pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.pamphlet.search.Nearest.Named;
import dev.pamphlet.site.Permalink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final Nearest NEAREST = new Nearest(List.of(
            new Named("Posts", new Permalink("/posts/")),
            new Named("About", new Permalink("/about/")),
            new Named("AWS loves Rust", new Permalink("/posts/aws-loves-rust/")),
            new Named("A readable measure", new Permalink("/posts/a-readable-measure/")),
            new Named("What went wrong, and where", new Permalink("/posts/2026/05/www/")),
            new Named("京都", new Permalink("/posts/京都/")),
            new Named("Café", new Permalink("/tags/café/"))));

    @ParameterizedTest
    @CsvSource(textBlock = """
            /abuot/, /about/
            /about.html, /about/
            /About/Us, /about/
            /post/, /posts/
            /posts/aws-love-rust/, /posts/aws-loves-rust/
            /blog/aws-loves-rust, /posts/aws-loves-rust/
            /aws-loves-rust/amp/, /posts/aws-loves-rust/
            /posts/rust/, /posts/aws-loves-rust/
            /2026/05/what-went-wrong-and-where.php, /posts/2026/05/www/
            /posts/readable-mesure, /posts/a-readable-measure/
            /cafe/, /tags/café/
            /京都, /posts/京都/
            """)
    void theNearestPageComesFirst(String path, String nearest) {
        assertThat(NEAREST.to(path, 3).stream().map(page -> page.path().path())).startsWith(nearest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/wp-login.php", "/nothing/here/", "/xyzzy/", "/%/", "/.env", "/a/", "/9/"})
    void nothingIsNearToWhatIsLikeNothing(String path) {
        assertThat(NEAREST.to(path, 3)).isEmpty();
    }

    @Test
    void aLongPathIsNoHardship() {
        assertThatCode(() -> NEAREST.to("/" + "about-".repeat(2_000) + "/", 3)).doesNotThrowAnyException();
    }

    @Test
    void whereThereAreNoPagesNoneIsNear() {
        assertThat(new Nearest(List.of()).to("/about/", 3)).isEmpty();
    }
}
