package dev.pamphlet.web;

import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.source.SiteSource;
import dev.pamphlet.wire.RequestHead;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A folder as readers see it: what has changed in it is there a second later, as soon as it can be published without
 * errors. Until then, and when the folder goes away, what was there before stays. Where the system does not tell of
 * changes, those in a folder of many thousand files may take ten seconds to be seen.
 */
final class ServedFolder implements Publication {
    private static final Logger LOG = Logger.getLogger(ServedFolder.class);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);
    private static final Duration MOST_PAUSE = Duration.ofSeconds(10);
    /** How much longer than a look in vain the pause after it is, so that those take little time. */
    private static final int PAUSES_A_LOOK = 100;

    /** What changes within such a time is still being written: nobody waits for it, so it may be long. */
    private static final Duration STEP = Duration.ofMillis(100);

    private final SiteFolder folder;
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
    ServedFolder(SiteFolder folder, InstantSource clock) {
        this(folder, new FolderSource(folder), clock);
    }

    /** A folder that is read in another way. */
    ServedFolder(SiteFolder folder, SiteSource source, InstantSource clock) {
        this.folder = folder;
        this.source = source;
        this.settling = new Settling(source, STEP);
        this.clock = clock;
        latest = source.read();
        edition = printable(latest);
    }

    // The templates that are packaged with the application are known to print every page.
    private CurrentEdition printable(Material material) {
        var next = CurrentEdition.of(material, clock);
        var problems = Files.isDirectory(folder.templates()) ? next.routes().unprintable() : List.<Problem>of();
        if (!problems.isEmpty()) {
            throw new UnpublishableException(
                    problems.stream().map(folder::ofTemplate).toList());
        }
        return next;
    }

    /** Looks for changes from now on, as long as the process lives. */
    ServedFolder watching() {
        var thread = new Thread(this::watch, "watch");
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LEAST_PAUSE.toMillis());
                lookOnAndOn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnAndOn() throws InterruptedException {
        try (var watch = new FolderWatch(folder.sources(), FileSystems.getDefault()::newWatchService)) {
            while (true) {
                long begin = System.nanoTime();
                boolean changed = look();
                var took = Duration.ofNanos(System.nanoTime() - begin);
                watch.await(
                        changed
                                ? Duration.ZERO
                                : Collections.min(List.of(MOST_PAUSE, took.multipliedBy(PAUSES_A_LOOK))));
                Thread.sleep(LEAST_PAUSE.toMillis());
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The folder cannot be watched; it will be tried again", e);
        }
    }

    /** Publishes what has changed since the last look, if it can be; returns whether there may be more to see. */
    boolean look() {
        try {
            var now = source.read();
            if (now.equals(latest)) {
                return false;
            }
            latest = settling.after(now);
            edition = printable(latest);
            LOG.info("The content has changed: it is published anew");
        } catch (UnpublishableException e) {
            LOG.error("The content has changed. " + e.getMessage() + "\nWhat was published before stays.");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The content cannot be looked at; what was published before stays", e);
        }
        return true;
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
