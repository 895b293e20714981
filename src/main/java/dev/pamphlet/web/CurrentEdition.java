package dev.pamphlet.web;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Site;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.Proof;
import dev.pamphlet.wire.RequestHead;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** A site in the edition that the time calls for. */
final class CurrentEdition implements Publication {
    private static final Logger LOG = Logger.getLogger(CurrentEdition.class);

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

    private CurrentEdition(Site site, Publisher publisher, InstantSource clock, Current current) {
        this.site = site;
        this.publisher = publisher;
        this.clock = clock;
        this.current = current;
    }

    /** A site from now on. */
    static CurrentEdition of(Site site, Publisher publisher, InstantSource clock) {
        return new CurrentEdition(site, publisher, clock, at(clock.instant(), site, publisher));
    }

    /**
     * What was read, from now on; what warnings there are is logged.
     *
     * @throws UnpublishableException when there are errors
     */
    static CurrentEdition of(Material material, InstantSource clock) {
        var now = clock.instant();
        var proof = Proof.of(material, site -> Edition.of(site, now), Press.GZIP);
        var problems = proof.map(Proof::problems)
                .orElseGet(() -> Proof.problems(material, site -> Edition.of(site, now), Press.GZIP));
        var printed = proof.filter(Proof::isPublishable).orElseThrow(() -> new UnpublishableException(problems));
        problems.forEach(LOG::warn);
        return new CurrentEdition(
                printed.edition().site(), printed.publisher(), clock, Current.of(printed.edition(), printed.routes()));
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
