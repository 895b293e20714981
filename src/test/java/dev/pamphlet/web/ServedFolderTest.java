package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pamphlet.publish.Resource;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.SiteFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedFolderTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2026-06-15T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yml"), "title: Example\nurl: https://example.org\n");
        Files.writeString(folder.resolve("about.md"), page("About"));
        Files.writeString(folder.resolve("idea.md"), page("Idea\ndraft: true"));
    }

    private static String page(String title) {
        return "---\ntitle: " + title + "\ndescription: d\n---\nHello.\n";
    }

    private ServedFolder site() {
        return new ServedFolder(SiteFolder.of(folder), CLOCK);
    }

    private static boolean has(ServedFolder site, String path) {
        return site.routes().find(path).isPresent();
    }

    @Test
    void readersSeeNoDrafts() {
        assertThat(has(site(), "/about/")).isTrue();
        assertThat(has(site(), "/idea/")).isFalse();
    }

    @Test
    void aTemplateThatCannotPrintSomePageIsNotPublished() throws IOException {
        var site = site();
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/page.html"),
                "{@dev.pamphlet.publish.PageView page}\n{page.tags.get(0).href}\n");
        Files.writeString(folder.resolve("news.md"), page("News"));

        site.look();

        assertThat(has(site, "/news/")).isFalse();
        assertThat(site.routes().unprintable()).isEmpty();
        assertThatThrownBy(this::site)
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining(folder.resolve("templates/page.html").toString());
    }

    @Test
    void aChangeIsPublished() throws IOException {
        var site = site();
        Files.writeString(folder.resolve("news.md"), page("News"));

        site.look();

        assertThat(has(site, "/news/")).isTrue();
    }

    @Test
    void aBrokenTemplateIsNotPublished() throws IOException {
        var site = site();
        Files.createDirectory(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/page.html"), "{@dev.pamphlet.publish.PageView page}<h1>{page.titel}</h1>");
        Files.writeString(folder.resolve("news.md"), page("News"));
        site.look();
        assertThat(has(site, "/news/")).isFalse();

        Files.writeString(
                folder.resolve("templates/page.html"), "{@dev.pamphlet.publish.PageView page}<h1>{page.title}</h1>");
        site.look();

        assertThat(has(site, "/news/")).isTrue();
        assertThatThrownBy(() -> {
                    Files.writeString(folder.resolve("templates/page.html"), "{page.titel}");
                    site();
                })
                .hasMessageContaining("templates/page.html:1:1: error: does not say which record fills it");
    }

    @Test
    void aChangeWithErrorsIsPublishedWhenTheyAreMended() throws IOException {
        var site = site();
        Files.writeString(folder.resolve("news.md"), page("News\ndate: never"));
        site.look();
        assertThat(has(site, "/news/")).isFalse();
        assertThat(has(site, "/about/")).isTrue();

        Files.writeString(folder.resolve("news.md"), page("News"));
        site.look();

        assertThat(has(site, "/news/")).isTrue();
    }

    @Test
    void aTextIsPublishedWhenItIsWritten() throws IOException {
        var file = folder.resolve("news.md");
        var source = new FolderSource(SiteFolder.of(folder));
        var site = new ServedFolder(
                SiteFolder.of(folder),
                () -> {
                    var material = source.read();
                    goOnWriting(file);
                    return material;
                },
                CLOCK);
        Files.writeString(file, page("News"));

        site.look();

        assertThat(Files.readString(file)).endsWith("The end.\n");
        var news = (Resource) site.routes().find("/news/").orElseThrow();
        assertThat(site.routes()
                        .print(news.variants().get(0))
                        .identity()
                        .content()
                        .text())
                .contains("The end.");
    }

    private static void goOnWriting(Path file) {
        try {
            if (Files.exists(file) && !Files.readString(file).endsWith("The end.\n")) {
                Files.writeString(file, "\nThe end.\n", StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLookThatFailsIsNotTheLast() throws IOException {
        var source = new FolderSource(SiteFolder.of(folder));
        var fails = new AtomicBoolean();
        var site = new ServedFolder(
                SiteFolder.of(folder),
                () -> {
                    if (fails.get()) {
                        throw new StackOverflowError();
                    }
                    return source.read();
                },
                CLOCK);
        Files.writeString(folder.resolve("news.md"), page("News"));

        fails.set(true);
        site.look();
        assertThat(has(site, "/about/")).isTrue();

        fails.set(false);
        site.look();
        assertThat(has(site, "/news/")).isTrue();
    }

    @Test
    void aFolderThatGoesAwayIsServedAsItWas() throws IOException {
        var site = site();
        Files.move(folder, folder.resolveSibling("away"));

        site.look();
        assertThat(has(site, "/about/")).isTrue();

        Files.move(folder.resolveSibling("away"), folder);
    }

    @Test
    void aWatchedFolderMayBeMadeAnew() throws Exception {
        var site = site().watching();
        for (var name : List.of("site.yml", "about.md", "idea.md", "")) {
            Files.delete(folder.resolve(name));
        }
        Files.createDirectory(folder);
        write();
        Files.writeString(folder.resolve("news.md"), page("News"));
        waitFor(site, "/news/");

        Files.createDirectory(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs").resolve("more.md"), page("More"));
        waitFor(site, "/docs/more/");
    }

    private static void waitFor(ServedFolder site, String path) throws InterruptedException {
        for (int i = 0; i < 200 && !has(site, path); i++) {
            Thread.sleep(100);
        }
        assertThat(has(site, path)).isTrue();
    }

    @Test
    void aFolderThatBeginsWithErrorsIsNotServed() throws IOException {
        Files.writeString(folder.resolve("about.md"), page("About\ndate: never"));

        assertThatThrownBy(this::site)
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining(folder + "/about.md:3:7: error:");
    }
}
