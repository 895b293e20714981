package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Image;
import dev.pamphlet.site.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aPictureAloneInItsParagraphIsAFigureWithItsTitleAsCaption() {
        assertThat(Reading.html("![A *black* cat](/cat.png \"Our “cat”\")")).isEqualTo("""
                <figure>
                <img src="/cat.png" alt="A black cat" width="640" height="480" decoding="async" fetchpriority="high">
                <figcaption>Our “cat”</figcaption>
                </figure>
                """);
    }

    @Test
    void allButTheFirstPictureLoadLate() {
        assertThat(Reading.html("A ![b](https://example.org/b.png \"T\") and ![c](c.png)"))
                .isEqualTo("""
                <p>A <img src="https://example.org/b.png" alt="b" title="T" decoding="async" fetchpriority="high"> and \
                <img src="c.png" alt="c" decoding="async" loading="lazy"></p>
                """);
    }

    @Test
    void picturesAreListedWithTheirSizes() {
        assertThat(Reading.from(3, "See ![A cat](/cat.png)").body().images())
                .containsExactly(new Image("/cat.png", "A cat", 640, 480, List.of(), new Position("posts/a.md", 3, 5)));
    }

    @Test
    void aPictureThatIsMissingIsAnErrorAtItsDestination() {
        assertThat(Reading.problems("![A cat](gone.png)"))
                .containsExactly("posts/a.md:1:10: error: no such picture: gone.png");
    }

    @Test
    void aPictureWithoutATextAlternativeIsAWarning() {
        assertThat(Reading.problems("""
                Text.

                ![](/cat.png)
                """))
                .containsExactly(
                        "posts/a.md:3:1: warning: picture without a text alternative: write what it shows between"
                                + " the brackets, or a space if it is only decoration");
    }

    @Test
    void aPictureCanSayThatItIsDecoration() {
        var parsed = Reading.of("![ ](/cat.png)");

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.body().html()).contains("alt=\"\"");
    }
}
