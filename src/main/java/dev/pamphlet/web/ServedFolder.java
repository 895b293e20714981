package dev.pamphlet.web;

import dev.pamphlet.publish.Routes;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteSource;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/**
 * A folder as readers see it: what has changed in it is there a second later, as soon as it can be published without
 * errors. Until then, and when the folder goes away, what was there before stays.
 */
final class ServedFolder implements Publication {
    private static final Logger LOG = Logger.getLogger(ServedFolder.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** What changes within such a time is still being written: nobody waits for it, so it may be long. */
    private static final Duration STEP = Duration.ofMillis(100);

    private final SiteSource source;
    private final Settling settling;
    private final InstantSource clock;
    private Material latest;
    private volatile CurrentEdition edition;

    /**
     * Publishes a folder.
     *
     * @throws UnpublishableException when there are errors
     */
    ServedFolder(SiteSource source, InstantSource clock) {
        this.source = source;
        this.settling = new Settling(source, STEP);
        this.clock = clock;
        latest = source.read();
        edition = CurrentEdition.of(latest, clock);
    }

    /** Looks for changes from now on, as long as the process lives. */
    ServedFolder watching() {
        var watch = new Thread(this::watch, "watch");
        watch.setDaemon(true);
        watch.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes what has changed since the last look, if it can be. */
    void look() {
        try {
            var now = source.read();
            if (!now.equals(latest)) {
                latest = settling.after(now);
                edition = CurrentEdition.of(latest, clock);
                LOG.info("The content has changed: it is published anew");
            }
        } catch (UnpublishableException e) {
            LOG.error("The content has changed. " + e.getMessage() + "\nWhat was published before stays.");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The content cannot be looked at; what was published before stays", e);
        }
    }

    @Override
    public Reply respond(RequestHead request) {
        return edition.respond(request);
    }

    @Override
    public Routes routes() {
        return edition.routes();
    }
}
