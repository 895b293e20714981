package dev.pamphlet.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.content.FolderFiles;
import dev.pamphlet.content.Renditions;
import dev.pamphlet.site.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakePicturesTest {
    private static final String SITE = """
            -- site.yml --
            title: Example
            url: https://example.org
            -- posts/walk/index.md --
            ---
            title: A walk
            date: 2026-01-05
            ---
            ![The lake](lake.jpg)

            ![The path](path.png)
            -- posts/talk.md --
            ---
            title: A talk
            date: 2026-01-06
            image: /small.png
            image-alt: A hand
            ---
            """;
    private static final Pattern CARD = Pattern.compile("content=\"https://example.org(/assets/pictures/card[^\"]+)\"");

    @TempDir
    Path temporary = Path.of("");

    private final Map<String, Bytes> files = new HashMap<>(SiteFixture.files(SITE));

    MakePicturesTest() throws IOException {
        files.put("posts/walk/lake.jpg", Photograph.of(2000, 1000, "jpg"));
        files.put("posts/walk/path.png", Photograph.of(1000, 600, "png"));
        files.put("public/small.png", Photograph.of(100, 100, "png"));
        files.put("public/unseen.jpg", Photograph.of(1000, 1000, "jpg"));
    }

    private SiteFixture made() throws IOException {
        SiteFixture.write(content(), files);
        MakePictures.main(content().toString(), temporary.resolve("style.css").toString(), output().toString());
        return SiteFixture.in(content(), new Renditions(new FolderFiles(output()).read()));
    }

    private Path content() {
        return temporary.resolve("content");
    }

    private Path output() {
        return temporary.resolve("pictures");
    }

    private Map<Path, FileTime> states() throws IOException {
        var states = new HashMap<Path, FileTime>();
        try (var listed = Files.list(output())) {
            for (var file : listed.toList()) {
                states.put(file, Files.getLastModifiedTime(file));
            }
        }
        return states;
    }

    @Test
    void aPhotographIsOfferedInSmallerWidths() throws IOException {
        var site = made();

        var html = site.body("/posts/walk/");
        assertThat(html)
                .containsPattern("<img src=\"/posts/walk/lake.jpg\""
                        + " srcset=\"/assets/pictures/lake-480\\.\\w{10}\\.jpg 480w,"
                        + " /assets/pictures/lake-1120\\.\\w{10}\\.jpg 1120w,"
                        + " /assets/pictures/lake-1600\\.\\w{10}\\.jpg 1600w, /posts/walk/lake.jpg 2000w\""
                        + " sizes=\"\\(min-width: 39rem\\) 35rem, 90vw\" alt=\"The lake\" width=\"2000\" height=\"1000\""
                        + " decoding=\"async\" fetchpriority=\"high\">");
        assertThat(html).contains("path-480.", "loading=\"lazy\"").doesNotContain("path-1120.");
        for (int width : new int[] {480, 1120, 1600}) {
            var path = Pattern.compile("(/assets/\\S+) " + width + "w").matcher(html);
            assertThat(path.find()).isTrue();
            var picture = ImageIO.read(new ByteArrayInputStream(site.bytes(path.group(1))));
            assertThat(picture.getWidth()).isEqualTo(width);
            assertThat(picture.getHeight()).isEqualTo(width / 2);
            assertThat(picture.getRGB(5, 5) >>> 16 & 0xFF).as("red on the left").isGreaterThan(200);
        }
    }

    @Test
    void widthsAreMadeOfWhatIsShownAlone() throws IOException {
        made();

        assertThat(states().keySet().stream().filter(file -> !file.toString().contains("card")))
                .hasSize(3 + 1 + 1);
    }

    @Test
    void aPostWithoutAPictureHasACard() throws IOException {
        files.put("posts/word.md", Bytes.of("---\ntitle: A word\ndate: 2026-01-07\n---\nText.\n"));
        var site = made();

        assertThat(site.body("/posts/word/"))
                .containsPattern("og:image\" content=\"https://example.org/assets/pictures/card\\.\\w{10}\\.png\"")
                .contains("og:image:width\" content=\"1200\"", "og:image:height\" content=\"630\"")
                .contains("og:image:alt\" content=\"A word\"", "content=\"summary_large_image\"");
        var card = CARD.matcher(site.body("/posts/word/"));
        assertThat(card.find()).isTrue();
        var picture = ImageIO.read(new ByteArrayInputStream(site.bytes(card.group(1))));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(site.body("/posts/talk/")).contains("/small.png").doesNotContain("card.");
    }

    @Test
    void cardsCanBeLeftOut() throws IOException {
        files.put("site.yml", Bytes.of("title: Example\nurl: https://example.org\ncards: false\n"));

        assertThat(made().body("/posts/walk/")).doesNotContain("og:image");
    }

    @Test
    void whatIsThereIsNotMadeAgain() throws IOException {
        made();
        var before = states();
        for (var file : before.keySet()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }

        made();

        assertThat(states()).hasSameSizeAs(before);
        assertThat(states().values().stream()
                        .filter(time -> !time.toInstant().equals(Instant.parse("2026-01-01T00:00:00Z"))))
                .as("but the note of the manner")
                .hasSize(1);
    }

    @Test
    void whatIsOfNoUseIsRemoved() throws IOException {
        made();
        var before = states().keySet();
        files.put("posts/walk/lake.jpg", Photograph.of(1900, 1000, "jpg"));

        made();

        assertThat(states().keySet()).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void cardsAreDrawnAgainInOtherColours() throws IOException {
        made();
        Files.writeString(temporary.resolve("style.css"), ":root {\n  --paper: #000000;\n  --ink: #ffffff;\n}\n");

        var card = CARD.matcher(made().body("/posts/walk/"));

        assertThat(card.find()).isTrue();
        var site = SiteFixture.in(content(), new Renditions(new FolderFiles(output()).read()));
        var picture = ImageIO.read(new ByteArrayInputStream(site.bytes(card.group(1))));
        assertThat(picture.getRGB(5, 5)).isEqualTo(0xFF000000);
    }

    @Test
    void aPictureThatCannotBeReadIsShownAsItIs() throws IOException {
        var whole = Photograph.of(2000, 1000, "jpg").toByteArray();
        files.put("posts/walk/lake.jpg", Bytes.wrap(java.util.Arrays.copyOf(whole, 300)));

        assertThat(made().body("/posts/walk/"))
                .contains("src=\"/posts/walk/lake.jpg\"")
                .doesNotContain("lake-");
    }
}
