package dev.pamphlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.Packaged;
import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All commands, from the package, on a folder that it has never seen. */
class CommandLineIT {
    private static final String SITE = """
            -- content/about.md --
            ---
            title: About
            description: Who we are.
            ---
            We are **few**, `all of us`.

            ![A dot](dot.svg)

            | A | B |
            | --- | --- |
            | 1 | 2 |
            -- content/dot.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"/>
            -- content/posts/idea.md --
            ---
            title: Idea
            description: Not yet.
            draft: true
            ---
            -- templates/parts/footer.html --
            {@dev.pamphlet.publish.SiteView site}
            <footer>Ours: {site.title}</footer>
            """;

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path temporary = Path.of("");

    private Path site() throws IOException {
        var folder = temporary.resolve("site");
        for (var file : SiteFixture.files(SITE).entrySet()) {
            if (!file.getKey().equals("site.yml")) {
                write(folder.resolve(file.getKey()), file.getValue().text());
            }
        }
        write(folder.resolve("content/site.yml"), "title: Elsewhere\nurl: https://example.org\n");
        return folder;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private String text(Packaged.Server server, String path) throws IOException, InterruptedException {
        return new String(get(server.uri().resolve(path)).body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void commandsThatEndWorkFromAFolderThatCannotBeWritten() throws Exception {
        var site = site();
        var readOnly = Files.createDirectory(temporary.resolve("read-only"));
        assertThat(readOnly.toFile().setWritable(false)).isTrue();

        assertThat(Packaged.run(readOnly, "--version").out()).startsWith("pamphlet ");
        assertThat(Packaged.run(readOnly, "check", site.toString(), "--strict"))
                .isEqualTo(new Packaged.Run(0, "No problems.\n"));
        assertThat(Packaged.run(readOnly, "check").status()).isZero();
        assertThat(Packaged.run(readOnly, "list", "drafts", "--site", site.toString()))
                .isEqualTo(new Packaged.Run(0, "-\tposts/idea.md\tIdea\n"));
        assertThat(Packaged.run(readOnly, "new", "--site", site.toString(), "Another")
                        .out())
                .contains("another.md");
        assertThat(Packaged.run(readOnly, "serve", "/nowhere").status()).isEqualTo(2);
    }

    @Test
    void aFolderWithErrorsIsNotServedAndTheyAreSaid() throws Exception {
        var site = site();
        write(site.resolve("content/bad.md"), "---\ntitle: Bad\ndate: never\n---\n");

        var run = Packaged.run(temporary, "serve", site.toString(), "--port", "0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("The site cannot be published, for 1 error:")
                .contains("content/bad.md:3:7: error:")
                .doesNotContain("\tat ");
    }

    @Test
    void aTemplateIsCheckedForFieldsThatItsRecordDoesNotHave() throws Exception {
        var site = site();
        write(
                site.resolve("templates/parts/footer.html"),
                "{@dev.pamphlet.publish.SiteView site}\n<footer>{#if site.footer}{site.titel}{/if}</footer>\n");

        var run = Packaged.run(temporary, "check", site.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("templates/parts/footer.html:2:26: error: there is no 'titel' in SiteView, "
                        + "did you mean 'title'?");
    }

    @Test
    void datesAreWrittenInTheLanguageOfTheirPage() throws Exception {
        var site = site();
        for (var lang : List.of("es", "de-AT", "en-GB", "it", "pt-BR")) {
            write(
                    site.resolve("content/posts/" + lang + ".md"),
                    "---\ntitle: A\ndescription: B.\ndate: 2026-03-01\nlang: " + lang + "\n---\n");
        }

        try (var server = Packaged.serve(temporary.resolve("log"), "serve", site.toString())) {
            assertThat(text(server, "/posts/es/")).contains(">1 de marzo de 2026<");
            assertThat(text(server, "/posts/de-at/")).contains(">1. März 2026<");
            assertThat(text(server, "/posts/en-gb/")).contains(">1 March 2026<");
            assertThat(text(server, "/posts/it/")).contains(">1 marzo 2026<");
            assertThat(text(server, "/posts/pt-br/")).contains(">1 de março de 2026<");
        }
    }

    @Test
    void aFolderIsServedForReadersAndWhatChangesIsPublished() throws Exception {
        var site = site();
        try (var server = Packaged.serve(temporary.resolve("log"), "serve", site.toString())) {
            assertThat(text(server, "/about/"))
                    .contains("<strong>few</strong>", "<code>all of us</code>", "height=\"20\"", "Ours: Elsewhere")
                    .doesNotContain("/q/live");
            assertThat(get(server.uri().resolve("/posts/idea/")).statusCode()).isEqualTo(404);
            assertThat(get(server.uri().resolve("/q/live/events")).statusCode()).isEqualTo(404);
            assertThat(text(server, "/search?q=few")).contains("<mark>few</mark>");

            write(site.resolve("content/news.md"), "---\ntitle: News\ndescription: New.\n---\n");

            var end = Instant.now().plus(A_WHILE);
            while (get(server.uri().resolve("/news/")).statusCode() != 200) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(50);
            }
        }
    }

    @Test
    void anAuthorSeesDraftsAndEachChange() throws Exception {
        var site = site();
        try (var server = Packaged.serve(temporary.resolve("log"), "serve", "--dev", site.toString())) {
            assertThat(text(server, "/posts/idea/")).contains("/q/live/script.js");
            assertThat(text(server, "/q/live/script.js")).contains("EventSource");
            assertThat(text(server, "/q/live/icon.svg")).startsWith("<svg");

            write(site.resolve("content/about.md"), "---\ntitle: About\ndate: never\n---\n");
            assertThat(text(server, "/about/")).contains("content/about.md:3:7", "class=\"here\"");

            write(site.resolve("content/about.md"), "---\ntitle: About\n---\nWe are many.\n");
            assertThat(text(server, "/about/")).contains("We are many.");
        }
    }

    @Test
    void whatIsExportedIsWhatTheServerSends() throws Exception {
        var folder = temporary.resolve("exported");
        assertThat(Packaged.run(temporary, "export", folder.toString()).status())
                .isZero();
        var different = new ArrayList<String>();
        try (var server = Packaged.serve(temporary.resolve("log"), "serve");
                var walk = Files.walk(folder)) {
            var files = walk.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(100);
            for (var file : files) {
                compare(file, folder, server, different);
            }
        }
        assertThat(different).isEmpty();
    }

    private void compare(Path file, Path folder, Packaged.Server server, List<String> different) throws Exception {
        var path = "/" + folder.relativize(file).toString();
        if (path.startsWith("/_")) {
            return;
        }
        boolean isError = path.matches("/4\\d\\d\\.html");
        var asked = isError ? "/nothing/is/here/at/all/" : path.replaceFirst("(?<=/)index\\.html$", "");
        var reply = get(server.uri().resolve(asked.replaceFirst("/search/$", "/search")));
        boolean isSame = java.util.Arrays.equals(reply.body(), Files.readAllBytes(file));
        if (!isError && (reply.statusCode() != 200 || !isSame)) {
            different.add(path + " " + reply.statusCode());
        }
    }
}
