package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {
    private final Gzip gzip = new Gzip();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8_192, 100_000, 3_000_000})
    void whatIsUnpackedIsWhatWasPacked(int length) {
        var text = text(length);

        assertThat(unpacked(gzip.compress(Bytes.of(text)))).isEqualTo(text);
    }

    @Test
    void partOfSomethingIsPackedAlone() {
        var content = Bytes.of("before, within, after").slice(8, 6);

        assertThat(unpacked(gzip.compress(content))).isEqualTo("within");
    }

    @Test
    void theSameGivesTheSameWhateverWasPackedBefore() {
        var content = Bytes.of(text(50_000));
        var first = new Gzip().compress(content);
        gzip.compress(Bytes.of("x".repeat(70_000)));

        assertThat(gzip.compress(content)).isEqualTo(first);
    }

    @Test
    void manyArePackedAtATime() {
        var texts = IntStream.range(0, 200).mapToObj(i -> text(1_000 + i)).toList();

        assertThat(texts.parallelStream().map(text -> unpacked(gzip.compress(Bytes.of(text)))))
                .containsExactlyElementsOf(texts);
    }

    private static String text(int length) {
        return new Random(length)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
