package dev.pamphlet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yml"), "title: Example\nurl: https://example.org\n");
        Files.writeString(folder.resolve("index.md"), "---\ntitle: Home\ndescription: d\n---\n");
        Files.createDirectories(folder.resolve("templates/parts"));
        Files.createDirectories(folder.resolve("theme"));
    }

    private Stream<String> problems() {
        return new FolderSource(SiteFolder.of(folder))
                .read().problems().stream().map(Problem::toString).map(text -> text.replace(folder + "/", ""));
    }

    @Test
    void whatIsWrongWithALookIsAProblemOfItsFile() throws IOException {
        Files.createSymbolicLink(folder.resolve("theme/style.css"), folder.resolve("gone.css"));
        Files.createSymbolicLink(folder.resolve("templates/home.html"), folder.resolve("gone.html"));
        Files.write(
                folder.resolve("templates/parts/footer.html"),
                "{@dev.pamphlet.publish.SiteView site}\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("templates/pgae.html"), "");

        assertThat(problems())
                .containsExactly(
                        "templates/home.html: error: is a symbolic link to nothing: mend or remove it",
                        "templates/parts/footer.html: error: is not in UTF-8: save it as that",
                        "templates/pgae.html: warning: is not read by any template, did you mean 'page'?",
                        "theme/style.css: error: is a symbolic link to nothing: mend or remove it");
    }

    @Test
    void whatCouldNotBeReadIsNoProblemOnceItIsGone() throws IOException {
        Files.createSymbolicLink(folder.resolve("theme/style.css"), folder.resolve("gone.css"));
        var source = new FolderSource(SiteFolder.of(folder));
        assertThat(source.read().problems()).hasSize(1);

        Files.delete(folder.resolve("theme/style.css"));

        assertThat(source.read().problems()).isEmpty();
    }

    @Test
    void aLookIsTheSameWhileItsFilesAre() throws IOException {
        Files.writeString(folder.resolve("templates/pgae.html"), "");
        var source = new FolderSource(SiteFolder.of(folder));

        var first = source.read();

        assertThat(source.read()).isSameAs(first);
        Files.delete(folder.resolve("templates/pgae.html"));
        assertThat(source.read().problems()).isEmpty();
    }
}
