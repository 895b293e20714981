package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.publish.Routes;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurrentEditionTest {
    private static final String SITE = """
            -- posts/old.md --
            ---
            title: Old
            date: 2026-01-05
            tags: [Time]
            ---
            -- posts/sale.md --
            ---
            title: Sale
            date: 2026-02-01
            expires: 2026-07-01T12:00:00Z
            tags: [Time]
            ---
            -- posts/news.md --
            ---
            title: News
            date: 2026-07-01T12:00:00Z
            tags: [Time]
            aliases: /newest/
            ---
            """;
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final List<String> LISTS = List.of(
            "/",
            "/posts/",
            "/tags/time/",
            "/posts/index.md",
            "/feed.xml",
            "/rss.xml",
            "/feed.json",
            "/sitemap.xml",
            "/archive/2026/",
            "/llms.txt",
            "/search?q=time");

    /** A clock that stands still until it is set. */
    private static final class StoppedClock implements InstantSource {
        private volatile Instant now;

        StoppedClock(Instant now) {
            this.now = now;
        }

        void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public long millis() {
            return now.toEpochMilli();
        }
    }

    private final StoppedClock clock = new StoppedClock(NOON.minusMillis(1));
    private final CurrentEdition site = embedded(SITE);

    private CurrentEdition embedded(String archive) {
        return CurrentEdition.of(SiteFixture.of(archive).site(), SiteFixture.publisher(), clock);
    }

    @Test
    void aScheduledPageAppearsEverywhereAtItsInstant() {
        assertThat(status("/posts/news/")).isEqualTo(404);
        assertThat(status("/newest/")).isEqualTo(404);
        assertThat(LISTS).noneMatch(list -> content(list).contains("/posts/news/"));

        clock.set(NOON);

        assertThat(status("/posts/news/")).isEqualTo(200);
        assertThat(status("/posts/news/index.md")).isEqualTo(200);
        assertThat(status("/newest/")).isEqualTo(301);
        assertThat(LISTS).allMatch(list -> content(list).contains("/posts/news/"));
    }

    @Test
    void anExpiredPageIsGoneEverywhereAtItsInstant() {
        assertThat(status("/posts/sale/")).isEqualTo(200);
        assertThat(LISTS).allMatch(list -> content(list).contains("/posts/sale/"));

        clock.set(NOON);

        assertThat(status("/posts/sale/")).isEqualTo(410);
        assertThat(status("/posts/sale/index.md")).isEqualTo(410);
        assertThat(content("/posts/sale/")).contains("This page is gone");
        assertThat(LISTS).noneMatch(list -> content(list).contains("/posts/sale/"));
    }

    @Test
    void aClockThatJumpsBackBringsTheFormerEditionBack() {
        var before = tags(site.routes());
        clock.set(NOON.plusSeconds(3600));
        var after = tags(site.routes());
        clock.set(NOON.minusSeconds(1));

        assertThat(tags(site.routes())).isEqualTo(before).isNotEqualTo(after);

        clock.set(NOON.plusSeconds(1));

        assertThat(tags(site.routes())).isEqualTo(after);
    }

    @Test
    void aClockThatJumpsFarIsFollowed() {
        for (var far : List.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z"), Instant.EPOCH.minusSeconds(9))) {
            clock.set(far);

            assertThat(status("/")).isEqualTo(200);
            assertThat(status("/posts/old/")).isEqualTo(far.isAfter(NOON) ? 200 : 404);
        }
    }

    @Test
    void aRequestInFlightKeepsItsEdition() {
        var inFlight = site.routes();
        clock.set(NOON);
        site.routes();

        assertThat(Exchange.send("GET /posts/sale/", inFlight).status()).isEqualTo(200);
        assertThat(Exchange.send("GET /posts/news/", inFlight).status()).isEqualTo(404);
    }

    @Test
    void anInstantBetweenTwoMillisecondsTakesEffectAtTheSecond() {
        var fine = embedded("""
                -- fine.md --
                ---
                title: Fine
                date: 2026-07-01T12:00:00.0005Z
                ---
                """);
        clock.set(NOON);
        var before = fine.routes();

        assertThat(before.find("/fine/")).isEmpty();
        assertThat(fine.routes()).isSameAs(before);

        clock.set(NOON.plusMillis(1));

        assertThat(fine.routes().find("/fine/")).isPresent();
        assertThat(fine.routes()).isSameAs(fine.routes());
    }

    @Test
    void whileNothingChangesTheEditionStaysAndNothingIsAllocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var first = site.routes();
        long before = threads.getCurrentThreadAllocatedBytes();
        var same = true;
        for (int i = 0; i < 100_000; i++) {
            same &= site.routes() == first;
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(same).isTrue();
        assertThat(allocated).isLessThan(100_000);
    }

    @Test
    void manyThreadsSeeOneEditionOrTheOtherAndNeverAMixture() throws Exception {
        var before = tags(site.routes());
        clock.set(NOON);
        var after = tags(site.routes());
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> reader = () -> Stream.generate(() -> tags(site.routes()))
                    .limit(200)
                    .allMatch(seen -> seen.equals(before) || seen.equals(after));
            Callable<Boolean> jumper = () -> {
                for (int i = 0; i < 200; i++) {
                    clock.set(i % 2 == 0 ? NOON.minusMillis(1) : NOON);
                    Thread.sleep(1);
                }
                return true;
            };
            var all = Stream.concat(
                            Stream.of(jumper), Stream.generate(() -> reader).limit(7))
                    .toList();

            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What shows which edition it is: the status of two pages and the tags of what lists them. */
    private static List<String> tags(Routes routes) {
        return Stream.of("/", "/posts/", "/tags/time/", "/posts/index.md", "/posts/sale/", "/posts/news/")
                .map(path -> Exchange.send("GET " + path, routes))
                .map(reply -> reply.status() + reply.header("ETag").orElse(""))
                .toList();
    }

    private int status(String path) {
        return reply(path).status();
    }

    private String content(String path) {
        return Exchange.content(reply(path));
    }

    private Reply reply(String path) {
        return Exchange.send("GET " + path, site.routes());
    }
}
