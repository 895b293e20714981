package dev.pamphlet.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialCardTest {
    private static final int INK = 0xFF1B1B1F;

    private final SocialCard cards = new SocialCard(CardColours.of("--second: #a50f29;"));

    private BufferedImage drawn(String title) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(cards.draw(title, "Example").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Ünïcödé – “Ελληνικά”, Кириллица",
                "A title that is so long that it takes all the lines that there are on a card, and then some more, so that"
                        + " its end has to be left out, as nobody reads that much of a card, and goes on and on for a while",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            })
    void theTitleStaysWithinItsMargins(String title) throws IOException {
        var card = drawn(title);

        int inked = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                if (card.getRGB(x, y) == INK) {
                    inked++;
                    assertThat(x).isBetween(75, 1125);
                    assertThat(y).isBetween(120, 500);
                }
            }
        }
        assertThat(inked).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "مرحبا", "שלום", "Party 🎉"})
    void whatCannotBeSetIsNotDrawn(String title) {
        assertThat(cards.draw(title, "Example")).isEmpty();
    }

    @Test
    void theSameTitleGivesTheSameOctets() {
        assertThat(cards.draw("A title", "Example").orElseThrow())
                .isEqualTo(cards.draw("A title", "Example").orElseThrow())
                .hasSizeLessThan(30_000);
    }
}
