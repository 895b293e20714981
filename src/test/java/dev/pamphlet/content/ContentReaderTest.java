package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
    private static final String SITE = """
            -- about.md --
            ---
            title: About
            description: Who we are.
            ---
            See [the first post](posts/first.md).
            -- posts/first.md --
            ---
            title: First
            description: The first.
            date: 2026-01-05
            ---
            ![A dot](dot.svg)
            -- posts/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"/>
            """;

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private int writes;

    @TempDir
    Path folder = Path.of("");

    private ContentReader reader = new ContentReader(new ContentFolder(folder), Renditions.NONE);

    @BeforeEach
    void write() throws IOException {
        for (var file : SiteFixture.files(SITE).entrySet()) {
            write(file.getKey(), file.getValue().text());
        }
        reader = new ContentReader(new ContentFolder(folder), Renditions.NONE);
    }

    /** Writes a file as if that had been a while ago. */
    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(writes++)));
    }

    private String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    @Test
    void aFileThatWasNewWhenItWasReadIsReadOnceMoreAndThenNotAgain() throws Exception {
        var file = folder.resolve("about.md");
        write("about.md", "---\ntitle: About\n---\nOne.\n");
        var modified = FileTime.from(Instant.now().minusMillis(1_900));
        Files.setLastModifiedTime(file, modified);
        assertThat(page("/about/").body().text()).isEqualTo("One.");
        Thread.sleep(300);
        assertThat(page("/about/").body().text()).isEqualTo("One.");

        Files.writeString(file, "---\ntitle: About\n---\nTwo.\n");
        Files.setLastModifiedTime(file, modified);

        assertThat(page("/about/").body().text()).as("not read").isEqualTo("One.");
    }

    private Page page(String path) {
        return reader.read().read().orElseThrow().pages().stream()
                .filter(page -> page.permalink().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems() {
        return reader.read().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void whileNothingChangesTheSameIsRead() {
        assertThat(reader.read()).isSameAs(reader.read());
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        var before = page("/posts/first/").body();

        write("about.md", text("about.md").replace("See", "Look at"));

        assertThat(page("/about/").body().text()).isEqualTo("Look at the first post.");
        assertThat(page("/posts/first/").body()).isSameAs(before);
    }

    @Test
    void aFileThatIsWrittenTwiceInAMomentIsReadTwice() throws IOException {
        Files.writeString(folder.resolve("about.md"), "---\ntitle: One\ndescription: d\n---\n");
        assertThat(page("/about/").title()).isEqualTo("One");
        var written = Files.getLastModifiedTime(folder.resolve("about.md"));

        Files.writeString(folder.resolve("about.md"), "---\ntitle: Two\ndescription: d\n---\n");
        Files.setLastModifiedTime(folder.resolve("about.md"), written);

        assertThat(page("/about/").title()).isEqualTo("Two");
    }

    @Test
    void aFileThatTakesThePlaceOfAnotherIsReadWhateverItsTimeAndLength() throws IOException {
        page("/about/");

        write("about.tmp", text("about.md").replace("About", "Above"));
        Files.move(folder.resolve("about.tmp"), folder.resolve("about.md"), StandardCopyOption.ATOMIC_MOVE);

        assertThat(page("/about/").title()).isEqualTo("Above");
    }

    @Test
    void aPageIsReadAgainWhenWhatItLinksToHasMoved() throws IOException {
        assertThat(page("/about/").body().html()).contains("href=\"/posts/first/\"");

        write("posts/first.md", text("posts/first.md").replace("title: First", "title: First\nslug: one"));

        assertThat(page("/about/").body().html()).contains("href=\"/posts/one/\"");
    }

    @Test
    void aPageIsReadAgainWhenWhatItLinksToHasGoneAndWhenItIsBack() throws IOException {
        var first = text("posts/first.md");
        assertThat(problems()).isEmpty();

        Files.delete(folder.resolve("posts/first.md"));
        assertThat(problems()).containsExactly("about.md:5:22: error: there is no file 'posts/first.md'");

        write("posts/first.md", first);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPageIsReadAgainWhenItsPictureHasAnotherSize() throws IOException {
        assertThat(page("/posts/first/").body().html()).contains("width=\"10\" height=\"20\"");

        write("posts/dot.svg", text("posts/dot.svg").replace("20", "30"));

        assertThat(page("/posts/first/").body().html()).contains("width=\"10\" height=\"30\"");
    }

    @Test
    void allIsReadAgainWhenTheSiteIsToBeReadInAnotherWay() throws IOException {
        write("about.md", "---\ntitle: About\ndescription: d\n---\nIt's.\n");
        assertThat(page("/about/").body().html()).contains("It’s.");

        write("site.yml", "title: Example\nurl: https://example.org\ntypography: false\n");

        assertThat(page("/about/").body().html()).contains("It's.");
    }

    @Test
    void theProblemsOfAFileThatHasNotChangedAreStillThere() throws IOException {
        write("about.md", "---\ntitle: About\n---\n[Nothing](nothing.md)\n");
        var before = problems();
        assertThat(before).hasSize(2);

        write("posts/first.md", text("posts/first.md").replace("First", "Second"));

        assertThat(problems()).isEqualTo(before);
    }

    @Test
    void whatAPageMayKeepDependsOnOthersThatHaveChanged() throws IOException {
        var first = text("posts/first.md").replace("date:", "aliases: [/old/]\nimage: none.png\ndate:");
        write("posts/first.md", first);
        assertThat(page("/posts/first/").aliases()).containsExactly(new Permalink("/old/"));

        write("about.md", text("about.md").replace("description:", "aliases: [/old/]\ndescription:"));

        assertThat(page("/posts/first/").aliases()).isEmpty();
        assertThat(problems())
                .isEqualTo(problemsOfANewReader())
                .containsExactly(
                        "posts/first.md:4:11: error: aliases: the path /old/ is taken by about.md:3:11: remove the alias",
                        "posts/first.md:5:8: error: image: there is no picture 'posts/none.png'");

        write("about.md", text("about.md").replace("aliases: [/old/]\n", ""));

        assertThat(page("/posts/first/").aliases()).containsExactly(new Permalink("/old/"));
    }

    @Test
    void aFolderMayComeAndGo() throws IOException {
        var away = folder.resolveSibling("away");
        page("/about/");

        Files.move(folder, away);
        assertThat(problems()).containsExactly(folder + ": error: is not there, or is no folder");

        Files.move(away, folder);
        assertThat(page("/about/").title()).isEqualTo("About");
    }

    @Test
    void aSecondNameThatLooksTheSameIsAProblemWhenItComesLaterToo() throws IOException {
        write("posts/\u00e9.txt", "in one piece");
        assertThat(problems()).isEmpty();

        write("posts/e\u0301.txt", "in two");

        assertThat(problems()).isNotEmpty().isEqualTo(problemsOfANewReader());
        write("posts/e\u0301.txt", "in two, and changed");
        assertThat(problems()).isNotEmpty().isEqualTo(problemsOfANewReader());
    }

    private List<String> problemsOfANewReader() {
        return new ContentReader(new ContentFolder(folder), Renditions.NONE)
                .read().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aTextIsOfAnotherLanguageAsSoonAsSiteYmlSaysSoAndNoLonger() throws IOException {
        var site = "title: Example\nurl: https://example.org\n";
        write("site.yml", site);
        write("notes.fr.md", "---\ntitle: Notes\ndescription: d\n---\n");
        assertThat(page("/notes-fr/").title()).isEqualTo("Notes");

        write("site.yml", site + "languages:\n  fr:\n");
        assertThat(reader.read().read().orElseThrow().translations().get(0).pages())
                .extracting(page -> page.permalink().path())
                .containsExactly("/fr/notes/");

        write("site.yml", site);
        assertThat(page("/notes-fr/").title()).isEqualTo("Notes");
    }

    @Test
    void aDateIsReadAgainInAnotherTimeZone() throws IOException {
        var site = "title: Example\nurl: https://example.org\ntime-zone: ";
        write("site.yml", site + "UTC\n");
        assertThat(published("/posts/first/")).isEqualTo("2026-01-05T00:00:00Z");

        write("site.yml", site + "Europe/Berlin\n");
        assertThat(published("/posts/first/")).isEqualTo("2026-01-04T23:00:00Z");
    }

    private Instant published(String path) {
        return page(path).published().orElseThrow().toInstant();
    }

    @Test
    void whatWasReadIsOfUseAgainAfterSiteYmlWasBroken() throws IOException {
        var site = "title: Example\nurl: https://example.org\n";
        write("site.yml", site);
        var before = page("/posts/first/").body();

        write("site.yml", "title: [Example\n");
        assertThat(reader.read().read()).isEmpty();

        write("site.yml", site + "time-zone: Europe/Berlin\n");
        assertThat(published("/posts/first/")).isEqualTo("2026-01-04T23:00:00Z");
        assertThat(page("/posts/first/").body()).isSameAs(before);
    }

    @Test
    void filesAreInTheOrderOfTheirPathsWhateverCameAndWent() throws IOException {
        var inside = new ContentFolder(folder);
        var read = inside.read(ContentFolder.Contents.NONE);

        Files.delete(folder.resolve("posts/first.md"));
        write("posts/zz.md", "new");
        read = isReadAsIfForTheFirstTime(inside, read);
        Files.move(folder.resolve("posts/zz.md"), folder.resolve("posts/a.md"));
        read = isReadAsIfForTheFirstTime(inside, read);
        write("about.md", "changed");
        read = isReadAsIfForTheFirstTime(inside, read);
        write("about.md", "x".repeat((2 << 20) + 1));
        read = isReadAsIfForTheFirstTime(inside, read);
        write("about.md", "short again");
        isReadAsIfForTheFirstTime(inside, read);
    }

    private static ContentFolder.Contents isReadAsIfForTheFirstTime(
            ContentFolder folder, ContentFolder.Contents before) {
        var now = folder.read(before);
        var first = folder.read(ContentFolder.Contents.NONE);
        assertThat(now.files()).extracting(ContentFile::path).isSorted();
        assertThat(now.files())
                .extracting(file -> file.path() + ": " + file.bytes().text())
                .isEqualTo(first.files().stream()
                        .map(file -> file.path() + ": " + file.bytes().text())
                        .toList());
        assertThat(now.problems()).isEqualTo(first.problems());
        assertThat(now.states()).containsOnlyKeys(first.states().keySet());
        return now;
    }
}
