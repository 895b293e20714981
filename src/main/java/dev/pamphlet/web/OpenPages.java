package dev.pamphlet.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.Optional;
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
    private final FolderWatch.Opening opening;
    private Optional<Thread> looking = Optional.empty();

    OpenPages() {
        this(FileSystems.getDefault()::newWatchService);
    }

    /** Pages whose folder is watched by what another system offers. */
    OpenPages(FolderWatch.Opening opening) {
        this.opening = opening;
    }

    /** What there is to see now, and after each change. */
    Multi<Preview> follow(WorkingFolder folder) {
        return Multi.createFrom().emitter(page -> welcome(page, folder));
    }

    private synchronized void welcome(MultiEmitter<? super Preview> page, WorkingFolder folder) {
        var latest = folder.latest();
        pages.add(page);
        page.onTermination(() -> pages.remove(page));
        page.emit(latest);
        if (looking.filter(Thread::isAlive).isEmpty()) {
            var thread = new Thread(() -> look(folder, latest.number()), "watch");
            thread.setDaemon(true);
            looking = Optional.of(thread);
            thread.start();
        }
    }

    private void look(WorkingFolder folder, int first) {
        try (var watch = new FolderWatch(folder.roots(), opening)) {
            int told = first;
            while (goesOn()) {
                long begin = System.nanoTime();
                told = tell(folder, told);
                var pause = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(PAUSES_A_LOOK);
                watch.await(pause.compareTo(PAUSE) > 0 ? pause : PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int tell(WorkingFolder folder, int told) {
        try {
            var preview = folder.upToDate();
            if (preview.number() != told) {
                tell(preview);
            }
            return preview.number();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("The folder cannot be looked at", e);
            return told;
        }
    }

    /** One after the other, so that nobody is told what was before after what is now. */
    private synchronized void tell(Preview preview) {
        pages.forEach(page -> page.emit(preview));
    }

    private synchronized boolean goesOn() {
        if (pages.isEmpty()) {
            looking = Optional.empty();
        }
        return !pages.isEmpty();
    }

    /** Lets all pages go; their script comes back as soon as there is somebody to answer. */
    @Override
    public void close() {
        pages.forEach(MultiEmitter::complete);
        pages.clear();
    }
}
