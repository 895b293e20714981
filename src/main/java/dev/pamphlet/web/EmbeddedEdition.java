package dev.pamphlet.web;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import io.quarkus.runtime.ImageMode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The site that is packaged with the application, in the edition that the time calls for. */
final class EmbeddedEdition implements Publication {
    private final Site site;
    private final Publisher publisher;
    private final InstantSource clock;
    private volatile Current current;

    /** An edition with the time during which it holds, in milliseconds since 1970. */
    private record Current(Routes routes, long since, long until) {
        static Current of(Edition edition, Routes routes) {
            var since = edition.since();
            return new Current(
                    routes,
                    since.equals(Instant.MIN) ? Long.MIN_VALUE : firstMillisecond(since),
                    edition.nextChange().map(Current::firstMillisecond).orElse(Long.MAX_VALUE));
        }

        /** The first whole millisecond that is not before an instant: the clock shows none in between. */
        private static long firstMillisecond(Instant instant) {
            return instant.plusNanos(999_999).toEpochMilli();
        }

        boolean holdsAt(long now) {
            return since <= now && now < until;
        }
    }

    private EmbeddedEdition(Site site, Publisher publisher, InstantSource clock, Current current) {
        this.site = site;
        this.publisher = publisher;
        this.clock = clock;
        this.current = current;
    }

    /** A site from now on. */
    static EmbeddedEdition of(Site site, Publisher publisher, InstantSource clock) {
        return new EmbeddedEdition(site, publisher, clock, at(clock.instant(), site, publisher));
    }

    /**
     * Reads the embedded site and prints it, all of it when this runs inside the image build.
     *
     * @param clock says which edition it is time for, then and on each request
     * @throws UnpublishableException when the content has errors
     */
    static EmbeddedEdition print(InstantSource clock) {
        var assembly = EmbeddedSite.content();
        var publisher = new Publisher(EmbeddedSite.theme(), Press.GZIP);
        var site = assembly.read().orElseThrow(() -> new UnpublishableException(assembly.problems()));
        var edition = Edition.of(site, clock.instant());
        var routes = publisher.publish(edition);
        report(Stream.concat(assembly.problems().stream(), publisher.check(edition, routes).stream())
                .sorted()
                .toList());
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            routes.printAll(Press.GZIP.with(new Brotli()));
        }
        return new EmbeddedEdition(site, publisher, clock, Current.of(edition, routes));
    }

    private static void report(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new UnpublishableException(problems);
        }
        var log = Logger.getLogger(EmbeddedEdition.class);
        problems.forEach(problem -> log.warn("content/" + problem));
    }

    @Override
    public Reply respond(RequestHead request) {
        return Responder.respond(request, routes());
    }

    @Override
    public Routes routes() {
        var now = clock.millis();
        var routes = current;
        return routes.holdsAt(now) ? routes.routes() : next(now);
    }

    // One thread makes the edition and the others, who have come to know that theirs is over, wait for it.
    private synchronized Routes next(long now) {
        if (!current.holdsAt(now)) {
            current = at(Instant.ofEpochMilli(now), site, publisher);
        }
        return current.routes();
    }

    private static Current at(Instant instant, Site site, Publisher publisher) {
        var edition = Edition.of(site, instant);
        return Current.of(edition, publisher.publish(edition));
    }
}
