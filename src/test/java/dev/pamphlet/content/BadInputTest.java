package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in a content folder: a clear problem for it, and the problems of all other files as ever. */
class BadInputTest {
    /** What is wrong with the one ordinary page of each test. */
    private static final String OTHER = "z.md:4:1: warning: unknown key 'daet', did you mean 'date'?";

    @TempDir
    Path folder;

    @BeforeEach
    void anOrdinaryPage() throws IOException {
        write("site.yml", "title: Example\nurl: https://example.org\n");
        write("z.md", "---\ntitle: Z\ndescription: The last page.\ndaet: 2026-01-05\n---\nText.\n");
    }

    @Test
    void yamlThatCannotBeReadIsAProblemOfItsFileWhoseTextIsReadAllTheSame() throws IOException {
        write("a.md", "---\ntitle: \"A\n---\n[b](b.md)\n");

        assertThat(problems())
                .containsExactly(
                        "a.md:2:8: error: this quotation mark is not closed: put another at the end of the text",
                        "a.md:4:5: error: there is no file 'b.md'",
                        OTHER);
    }

    @Test
    void aBinaryFileIsNoText() throws IOException {
        Files.write(folder.resolve("a.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        Files.write(folder.resolve("b.md"), new byte[] {'a', '\n', 'b', 0, 'c'});

        assertThat(problems())
                .containsExactly(
                        "a.md:1:1: error: is not UTF-8: no character has the byte 89 here; save it as UTF-8",
                        "b.md:2:2: error: is not a text: there is a NUL character here",
                        OTHER);
    }

    @Test
    void aReplacementCharacterThatAnAuthorWroteIsText() throws IOException {
        write("a.md", "---\ntitle: \uFFFD\ndescription: What stands for the unreadable.\n---\nA \uFFFD.\n");

        assertThat(problems()).containsExactly(OTHER);
    }

    @Test
    void aPostOf100MebibytesIsNotRead() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("a.md").toFile(), "rw")) {
            file.setLength(100 << 20);
        }

        assertThat(problems()).containsExactly("a.md: error: is too large: 100 MiB, at most 2 MiB; split it", OTHER);
    }

    @Test
    void aFilmOfMoreThan100MebibytesIsPublishedElsewhere() throws IOException {
        Files.createDirectory(folder.resolve("public"));
        try (var file = new RandomAccessFile(folder.resolve("public/film.mp4").toFile(), "rw")) {
            file.setLength((100 << 20) + (1 << 19));
        }
        write("a.md", page("![Film](/film.mp4)"));

        assertThat(problems())
                .containsExactly(
                        "public/film.mp4: error: is too large: 100.5 MiB, at most 100 MiB;"
                                + " publish it elsewhere and link to it",
                        OTHER);
    }

    @Test
    void aSymbolicLinkToAFolderAboveIsALoop() throws IOException {
        Files.createDirectory(folder.resolve("posts"));
        Files.createSymbolicLink(folder.resolve("posts/again"), folder);

        assertThat(problems())
                .containsExactly(
                        "posts/again: error: leads back to a folder that contains it: remove this symbolic link",
                        OTHER);
    }

    @Test
    void aSymbolicLinkToNothingIsAProblemAndAnyOtherIsFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone.md"));
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("z.md"));

        assertThat(problems())
                .containsExactly(
                        "a.md: error: is a symbolic link to nothing: mend or remove it",
                        OTHER.replace("z.md", "b.md"),
                        OTHER);
    }

    @Test
    void twoNamesThatLookTheSameAreAProblem() throws IOException {
        Files.createDirectory(folder.resolve("posts"));
        write("posts/\u00e9.md", "---\ntitle: One\ndescription: One.\n---\n");
        write("posts/e\u0301.md", "---\ntitle: Two\ndescription: Two.\n---\n");

        assertThat(problems())
                .containsExactly(
                        "posts/\u00e9.md: error: there are two files of this name, whose accents are written in different"
                                + " ways (Unicode NFC and NFD): remove one",
                        OTHER);
    }

    @Test
    void aTextThatCannotBeReadHidesNoProblemOfOthers() throws IOException {
        write("a.md", "---\ntitle: A\ndescription: A.\n---\n[b](b.md) [c](/c/) [d](/d/) [e](#e) [z](z.md#e)\n");
        write("b.md", "No front matter.\n");
        write("c.md", "No front matter.\n");

        assertThat(problems())
                .containsExactly(
                        "a.md:5:24: error: there is nothing at '/d/'",
                        "a.md:5:33: error: there is no heading '#e' in a.md, which has none",
                        "a.md:5:41: error: there is no heading '#e' in z.md, which has none",
                        "b.md:1:1: error: no front matter: begin the file with the lines '---', 'title: …' and '---'",
                        "c.md:1:1: error: no front matter: begin the file with the lines '---', 'title: …' and '---'",
                        OTHER);
    }

    @Test
    void aTitleThatNobodySeesIsMissing() throws IOException {
        write("a.md", "---\ntitle: \"\\u00a0\\u200b\"\ndescription: A.\n---\n");

        assertThat(problems())
                .containsExactly("a.md:2:8: error: missing title: add 'title: …' to the front matter", OTHER);
    }

    @Test
    void aByteThatIsNoUtf8IsShownWithItsPlace() throws IOException {
        Files.write(folder.resolve("a.md"), "---\r\ntitle: Caf\u00e9\r\n---\r\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("b.md"), "\uFEFF\u00e9 and a \u00e9".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("c.md"), new byte[] {'a', (byte) 0xC3});

        assertThat(problems())
                .containsExactly(
                        "a.md:2:11: error: is not UTF-8: no character has the byte E9 here; save it as UTF-8",
                        "b.md:1:1: error: no front matter: begin the file with the lines '---', 'title: …' and '---'",
                        "c.md:1:2: error: is not UTF-8: no character has the byte C3 here; save it as UTF-8",
                        OTHER);
    }

    @Test
    void utf16IsRecognized() throws IOException {
        Files.write(folder.resolve("a.md"), "---\ntitle: A\n---\n".getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("b.md"), "\uFEFF---\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(problems())
                .containsExactly(
                        "a.md: error: is UTF-16: save it as UTF-8", "b.md: error: is UTF-16: save it as UTF-8", OTHER);
    }

    @Test
    void anUnreadableSiteYmlLosesNothingElse() throws IOException {
        Files.write(folder.resolve("site.yml"), new byte[] {'t', (byte) 0xFF});

        assertThat(problems())
                .containsExactly(
                        "site.yml:1:2: error: is not UTF-8: no character has the byte FF here; save it as UTF-8",
                        OTHER);
    }

    @Test
    void withoutSiteYmlTheSiteIsThereAndAWarningSaysWhatToWrite() throws IOException {
        Files.delete(folder.resolve("site.yml"));
        assertThat(problems())
                .containsExactly("site.yml: warning: is missing: begin it with 'title: …' and 'url: https://…'", OTHER);

        write("_config.yml", "title: Example\n");
        assertThat(problems())
                .containsExactly(
                        "_config.yml: warning: is not published: files belong into public/ or beside a page",
                        "site.yml: warning: is missing: move what _config.yml says to it",
                        OTHER);
    }

    @Test
    void anEmptyFolderHasNothingToPublish() throws IOException {
        Files.delete(folder.resolve("z.md"));

        assertThat(problems()).containsExactly(folder + ": error: has no Markdown file: begin with index.md");
    }

    @Test
    void aMissingFolderIsTheOnlyProblem() {
        var missing = folder.resolve("missing");

        assertThat(SiteFixture.in(missing).problems())
                .containsExactly(missing + ": error: is not there, or is no folder");
    }

    @Test
    void aFileIsNoFolder() {
        var file = folder.resolve("z.md");

        assertThat(SiteFixture.in(file).problems()).containsExactly(file + ": error: is not there, or is no folder");
    }

    @Test
    void aFileThatMayNotBeReadIsAProblem() throws IOException {
        write("a.md", page("Text."));
        assumeFalse(!folder.resolve("a.md").toFile().setReadable(false) || Files.isReadable(folder.resolve("a.md")));

        assertThat(problems()).containsExactly("a.md: error: cannot be read: permission denied", OTHER);
    }

    @Test
    void foldersMayBeInsideOneAnotherButNotForever() throws IOException {
        var deep =
                String.join("/", IntStream.range(0, 40).mapToObj(level -> "f").toList());
        Files.createDirectories(folder.resolve(deep));
        write(deep + "/a.md", page("Text."));

        assertThat(problems())
                .containsExactly(
                        "f" + "/f".repeat(31)
                                + ": error: there are more than 32 folders inside one another: move this one up",
                        OTHER);
    }

    @Test
    void aNameWithAControlCharacterIsAProblem() throws IOException {
        write("a\u001b[31m.md", page("Text."));

        assertThat(problems())
                .containsExactly(
                        "a\uFFFD[31m.md: error: the name cannot be read:"
                                + " rename it without control characters, in UTF-8 as LANG has it",
                        OTHER);
    }

    @Test
    void accentsInNamesMayBeWrittenInEitherForm() throws IOException {
        write("cafe\u0301.md", page("[b](caf\u00e9.md)"));
        write("b.md", page("[a](cafe\u0301.md) and [a](caf%C3%A9.md)"));

        assertThat(problems()).containsExactly(OTHER);
    }

    @Test
    void theFolderMayBeInAnArchive() throws IOException {
        var archive = folder.resolve("site.zip");
        try (var files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            var content = Files.createDirectories(files.getPath("/site/content"));
            Files.createDirectory(content.resolve("posts"));
            Files.copy(folder.resolve("z.md"), content.resolve("posts/café.md"));
            Files.copy(folder.resolve("site.yml"), content.resolve("site.yml"));

            var site = SiteFixture.in(content);
            assertThat(site.problems()).containsExactly(OTHER.replace("z.md", "posts/café.md"));
            assertThat(site.paths()).contains("/posts/cafe/");
            assertThat(SiteFixture.in(files.getPath("/none")).problems())
                    .containsExactly("/none: error: is not there, or is no folder");
        }
    }

    @Test
    void hiddenFilesAndEditorsBackupsAreLeftOut() throws IOException {
        for (var name : List.of(".git/a.md", ".b.md.swp", "c.md~", "#d.md#", "Thumbs.db", ".obsidian/e.md")) {
            Files.createDirectories(folder.resolve(name).getParent());
            write(name, "not a page");
        }

        assertThat(problems()).containsExactly(OTHER);
    }

    private List<String> problems() {
        return SiteFixture.in(folder).problems();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String page(String text) {
        return "---\ntitle: A page\ndescription: It says something.\n---\n" + text + "\n";
    }
}
