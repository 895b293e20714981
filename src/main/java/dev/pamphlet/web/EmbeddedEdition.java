package dev.pamphlet.web;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import io.quarkus.runtime.ImageMode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The site that is packaged with the application, in the edition that the time calls for. */
final class EmbeddedEdition implements Publication {
    private final Site site;
    private final Publisher publisher;
    private volatile Current current;

    /** An edition with the time during which it holds, in milliseconds since 1970. */
    private record Current(Routes routes, long since, long until) {
        boolean holdsAt(long now) {
            return since <= now && now < until;
        }
    }

    private EmbeddedEdition(Site site, Publisher publisher, Current current) {
        this.site = site;
        this.publisher = publisher;
        this.current = current;
    }

    /**
     * Reads the embedded site and prints it, all of it when this runs inside the image build.
     *
     * @throws UnpublishableException when the content has errors
     */
    static EmbeddedEdition print() {
        var assembly = EmbeddedSite.content();
        var publisher = new Publisher(EmbeddedSite.theme(), Press.GZIP);
        var site = assembly.read().orElseThrow(() -> new UnpublishableException(assembly.problems()));
        var edition = Edition.of(site, Instant.now());
        var routes = publisher.publish(edition);
        report(Stream.concat(assembly.problems().stream(), publisher.check(edition, routes).stream())
                .sorted()
                .toList());
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            routes.printAll(Press.GZIP.with(new Brotli()));
        }
        return new EmbeddedEdition(site, publisher, current(edition, routes));
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
        var now = System.currentTimeMillis();
        var routes = current;
        return routes.holdsAt(now) ? routes.routes() : next(now);
    }

    // Two threads that come here at once make the same edition: no lock is needed.
    private Routes next(long now) {
        var edition = Edition.of(site, Instant.ofEpochMilli(now));
        var next = current(edition, publisher.publish(edition));
        current = next;
        return next.routes();
    }

    private static Current current(Edition edition, Routes routes) {
        var since = edition.since().equals(Instant.MIN)
                ? Long.MIN_VALUE
                : edition.since().toEpochMilli();
        return new Current(
                routes, since, edition.nextChange().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
    }
}
