package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Host", "host", "hOST", "Hosts", "GET", "X-Else", "Accept-Encoding", "na\u00efve"})
    void aWordIsTheTextThatWasSent(String word) {
        assertThat(text("-" + word + "-")).isEqualTo(word);
    }

    @Test
    void aKnownWordIsNotMadeAnew() {
        assertThat(text("-Host-")).isSameAs(text("-Host-"));
        assertThat(text("-user-agent-")).isSameAs(text("-user-agent-"));
        assertThat(text("-X-Else-")).isNotSameAs(text("-X-Else-"));
    }

    private static String text(String octets) {
        var bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
        return KnownWords.text(bytes, 1, bytes.length - 1);
    }
}
