package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.source.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenPagesTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yml"), "title: Example\nurl: https://example.org\n");
        write("Before");
    }

    private void write(String title) throws IOException {
        Files.writeString(folder.resolve("about.md"), "---\ntitle: " + title + "\ndescription: d\n---\nHello.\n");
    }

    private WorkingFolder site() {
        return new WorkingFolder(SiteFolder.of(folder), () -> Instant.parse("2026-06-15T12:00:00Z"));
    }

    private static BlockingQueue<Integer> open(OpenPages pages, WorkingFolder site) {
        var told = new LinkedBlockingQueue<Integer>();
        pages.follow(site).subscribe().with(preview -> told.add(preview.number()));
        return told;
    }

    private static int next(BlockingQueue<Integer> told) throws InterruptedException {
        var number = told.poll(10, TimeUnit.SECONDS);
        assertThat(number).isNotNull();
        return number;
    }

    @Test
    void onlyTheNewPageIsToldHowThingsAre() throws Exception {
        try (var pages = new OpenPages()) {
            var site = site();
            var first = open(pages, site);
            assertThat(next(first)).isEqualTo(1);

            assertThat(next(open(pages, site))).isEqualTo(1);

            write("After");
            assertThat(next(first)).isEqualTo(2);
        }
    }

    @Test
    void changesAreToldThoughTheSystemTellsOfNone() throws Exception {
        var unwatched = new OpenPages(() -> {
            throw new IOException("User limit of inotify instances reached or too many open files");
        });
        try (unwatched) {
            var told = open(unwatched, site());
            assertThat(next(told)).isEqualTo(1);

            write("After");
            assertThat(next(told)).isEqualTo(2);
        }
    }
}
