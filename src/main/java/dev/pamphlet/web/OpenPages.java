package dev.pamphlet.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The pages that are open in their author's browser: as long as there are any, the folder is looked at all the time. */
final class OpenPages implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OpenPages.class);

    /** Between two looks, where nobody tells of changes, so that what is seen is there before anybody could miss it. */
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** How much longer than a look the pause after it is at least, so that a large folder leaves time for other work. */
    private static final int PAUSES_A_LOOK = 5;

    private final Set<MultiEmitter<? super Preview>> pages = ConcurrentHashMap.newKeySet();
    private boolean looking;

    /** What there is to see now, and after each change. */
    Multi<Preview> follow(WorkingFolder folder) {
        return Multi.createFrom().emitter(page -> {
            pages.add(page);
            page.onTermination(() -> pages.remove(page));
            startLooking(folder);
        });
    }

    private synchronized void startLooking(WorkingFolder folder) {
        pages.forEach(page -> page.emit(folder.latest()));
        if (!looking) {
            looking = true;
            var thread = new Thread(() -> look(folder), "watch");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void look(WorkingFolder folder) {
        int told = folder.latest().number();
        try (var watch = new FolderWatch(folder.roots())) {
            while (goesOn()) {
                long begin = System.nanoTime();
                told = tell(folder, told);
                var pause = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(PAUSES_A_LOOK);
                watch.await(pause.compareTo(PAUSE) > 0 ? pause : PAUSE);
            }
        } catch (IOException e) {
            LOG.error("The folder cannot be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int tell(WorkingFolder folder, int told) {
        try {
            var preview = folder.upToDate();
            if (preview.number() != told) {
                pages.forEach(page -> page.emit(preview));
            }
            return preview.number();
        } catch (RuntimeException e) {
            LOG.error("The folder cannot be looked at", e);
            return told;
        }
    }

    private synchronized boolean goesOn() {
        looking = !pages.isEmpty();
        return looking;
    }

    /** Lets all pages go; their script comes back as soon as there is somebody to answer. */
    @Override
    public void close() {
        pages.forEach(MultiEmitter::complete);
        pages.clear();
    }
}
