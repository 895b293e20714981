package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {
    private static final String TEXT = "Words, words, words. ".repeat(50);

    @Test
    void textIsCompressedAndGzipBringsItBack() throws IOException {
        var gzip = print(MediaType.TEXT, TEXT).encodings().get(0);

        assertThat(gzip.coding()).isEqualTo(ContentCoding.GZIP);
        try (var in =
                new GZIPInputStream(new ByteArrayInputStream(gzip.content().toByteArray()))) {
            assertThat(in.readAllBytes()).asString().isEqualTo(TEXT);
        }
    }

    @Test
    void contentForAFileIsNotKept() {
        var made = new AtomicInteger();
        var variant = Variant.html(() -> "<p>" + made.incrementAndGet());

        assertThat(variant.content().text()).isEqualTo("<p>1");
        assertThat(variant.content().text()).isEqualTo("<p>2");
    }

    @Test
    void contentForAFileIsThatOfTheReplyWhereThereIsOne() {
        var made = new AtomicInteger();
        var variant = Variant.html(() -> "<p>" + made.incrementAndGet());

        var printed = variant.print(Press.GZIP).identity().content();

        assertThat(variant.content()).isSameAs(printed);
    }

    @Test
    void theSameContentAlwaysHasTheSameOctetsAndTags() {
        assertThat(tags(MediaType.TEXT, TEXT))
                .isEqualTo(tags(MediaType.TEXT, TEXT))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "short.txt, 1",
        "long.txt, 2",
        "long.svg, 2",
        "long.json, 2",
        "long.xml, 2",
        "long.webmanifest, 2",
        "long.ttf, 2",
        "long.ico, 2",
        "long.png, 1",
        "long.JPG, 1",
        "long.woff2, 1",
        "long.mp4, 1",
        "long.zip, 1",
        "long, 1",
        "long.bin, 1"
    })
    void onlyWhatGetsSmallerIsCompressed(String name, int encodings) {
        var text = name.startsWith("short") ? "Words." : TEXT;

        assertThat(print(MediaType.ofFile(name), text).encodings()).hasSize(encodings);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, text/html; charset=utf-8",
        "a.CSS, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "a.min.js, text/javascript; charset=utf-8",
        "a.md, text/markdown; charset=utf-8",
        "a.json, application/json",
        "a.svg, image/svg+xml",
        "a.jpeg, image/jpeg",
        "a.webmanifest, application/manifest+json",
        "a.pdf, application/pdf",
        "a, application/octet-stream",
        "a.exe, application/octet-stream",
        "txt.d/a, application/octet-stream"
    })
    void theNameOfAFileTellsItsMediaType(String name, String mediaType) {
        assertThat(MediaType.ofFile(name)).hasToString(mediaType);
    }

    @Test
    void aPageSaysOnItsFaceAllThatWasChosen() {
        var html = Variant.html(() -> TEXT).with(new Header("Content-Language", "en"));
        var page = Resource.of(
                new Permalink("/a/"), html, Variant.text(MediaType.MARKDOWN, CachePolicy.REVALIDATE, () -> TEXT));

        var gzip = page.variants().get(0).print(Press.GZIP).encodings().get(0);

        assertThat(gzip.headers())
                .extracting(header -> header.name() + ": " + header.value())
                .containsExactly(
                        "Content-Type: text/html; charset=utf-8",
                        "Content-Length: " + gzip.content().length(),
                        "Content-Encoding: gzip",
                        "Cache-Control: no-cache",
                        "Vary: Accept, Accept-Encoding",
                        "ETag: " + gzip.entityTag(),
                        "Cross-Origin-Resource-Policy: same-origin",
                        "Content-Language: en");
    }

    @Test
    void octetsCannotBeChangedFromOutside() {
        var bytes = Bytes.of("abc");
        bytes.toByteArray()[1] = 'X';

        assertThat(bytes.text()).isEqualTo("abc");
        assertThat(bytes.slice(1, 2).text()).isEqualTo("bc");
        assertThatThrownBy(() -> bytes.asByteBuffer().put(0, (byte) 'X')).isInstanceOf(ReadOnlyBufferException.class);
        assertThatThrownBy(() -> bytes.slice(2, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aHeaderCannotSmuggleAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Header("Link", "a\r\nSet-Cookie: b"))
                .withMessageStartingWith("the value of the header Link is not printable ASCII: ");
    }

    @Test
    void twoVariantsOfOneKindAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resource.of(Permalink.HOME, Variant.html(() -> "a"), Variant.html(() -> "b")))
                .withMessage("two variants of / have the same media type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resource.of(Permalink.HOME))
                .withMessage("there is nothing to publish at /");
    }

    private static Representation print(MediaType mediaType, String text) {
        return Variant.text(mediaType, CachePolicy.REVALIDATE, () -> text).print(Press.GZIP);
    }

    private static List<EntityTag> tags(MediaType mediaType, String text) {
        return print(mediaType, text).encodings().stream()
                .map(Encoding::entityTag)
                .toList();
    }
}
