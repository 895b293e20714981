package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.StaticFile;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures are no more than their headers, in hexadecimal. */
class PictureSizeTest {
    private static final String PNG_HEADER =
            "89504e470d0a1a0a0000000d4948445200000280000001e00802000000bab34bb3" + "0000000049454e44ae426082";
    /** A picture of 640 by 480 pixels. */
    static final Bytes PNG = Bytes.wrap(HexFormat.of().parseHex(PNG_HEADER));

    private static final String EXIF = "ffe100224578696600004d4d002a00000008000101120003000000010006000000000000";
    private static final String FRAME = "ffc0000b0801e0028001011100";

    @ParameterizedTest
    @CsvSource({
        "PNG,                  a.png,  " + PNG_HEADER,
        "GIF,                  a.gif,  4749463839618002e0010000003b",
        "WebP,                 a.webp, 524946461600000057454250565038580a000000000000007f0200df0100",
        "JPEG,                 a.jpg,  ffd8" + FRAME + "ffda0002ffd9",
        "a PNG called a JPEG,  a.jpg,  " + PNG_HEADER,
        "a name without dot,   a,      " + PNG_HEADER,
    })
    void theHeaderSaysHowLargeAPictureIs(String format, String name, String hex) {
        assertThat(size(name, HexFormat.of().parseHex(hex))).as(format).isEqualTo("640×480");
    }

    @Test
    void aPhotographTakenWithTheCameraOnItsSideIsTurned() {
        assertThat(size("a.jpg", HexFormat.of().parseHex("ffd8" + EXIF + FRAME + "ffda0002ffd9")))
                .isEqualTo("480×640");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <svg width="640" height="480">                                    | 640×480
            <svg width='640px' height=' 480.4 '>                              | 640×480
            <svg viewBox="0 0 640 480">                                       | 640×480
            <svg viewBox='-1.5,0,640,480'>                                    | 640×480
            <svg width="100%" height="100%" viewBox="0 0 640 480">            | 640×480
            <svg width="320" viewBox="0 0 640 480">                           | 320×240
            <svg height="960" viewBox="0 0 640 480">                          | 1280×960
            <!-- <svg width="1" height="1"> --><svg width="640" height="480"> | 640×480
            <svg stroke-width="2" width="640" height="480">                   | 640×480
            <svg>                                                             | unknown
            <svg width="640">                                                 | unknown
            <svg width="0" height="480">                                      | unknown
            <svg width="1.2.3" height="480">                                  | unknown
            <svg width="640"                                                  | unknown
            <html></html>                                                     | unknown
            """)
    void anSvgSaysItsSizeOrItsViewBoxDoes(String svg, String size) {
        assertThat(size("a.SVG", Bytes.of(svg).toByteArray())).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 8, 16, 20, 30, 40})
    void aDamagedPictureHasNoSize(int length) {
        var hex = HexFormat.of().parseHex(PNG_HEADER.substring(0, length));
        assertThat(size("a.png", hex)).isEqualTo("unknown");
    }

    @Test
    void theSizeIsPublishedWithThePictureAndIsThatOfTheFileItself() {
        var files = new HashMap<>(SiteFixture.files("""
                -- posts/a/index.md --
                ---
                title: A
                ---
                ![The sea](sea.png "At noon")

                ![The sky](/sky.svg)
                -- public/sky.svg --
                <svg viewBox="0 0 3 2"/>
                """));
        files.put("posts/a/sea.png", PNG);

        assertThat(SiteFixture.of(files).body("/posts/a/"))
                .contains("src=\"/posts/a/sea.png\" alt=\"The sea\" width=\"640\" height=\"480\"")
                .contains("src=\"/sky.svg\" alt=\"The sky\" width=\"3\" height=\"2\"");
    }

    private static String size(String name, byte[] bytes) {
        return PictureSize.of(new StaticFile(name, new Permalink("/" + name), Optional.empty(), Bytes.wrap(bytes)))
                .map(size -> size.width() + "×" + size.height())
                .orElse("unknown");
    }
}
