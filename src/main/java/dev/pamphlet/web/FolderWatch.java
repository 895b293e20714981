package dev.pamphlet.web;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Cuts waiting short when something changes below some folders. File systems need not tell of changes, those of networks
 * and containers do not: then the time simply passes.
 */
final class FolderWatch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    /** Editors save in steps, of which the first often leaves an empty file: so soon after one the next has come. */
    private static final Duration STEP = Duration.ofMillis(4);

    /** Something may change all the time; then it is not waited for its end. */
    private static final Duration LONGEST_SAVE = Duration.ofMillis(100);

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final List<Path> roots;
    private final Optional<WatchService> changes;

    /** What tells of changes; a system has only so many. */
    @FunctionalInterface
    interface Opening {
        WatchService open() throws IOException;
    }

    /** Watches folders that may not be there, as far as the system allows. */
    FolderWatch(List<Path> roots, Opening opening) {
        this.roots = List.copyOf(roots);
        changes = open(opening);
        changes.ifPresent(this::watchAll);
    }

    private static Optional<WatchService> open(Opening opening) {
        try {
            return Optional.of(opening.open());
        } catch (IOException e) {
            LOG.warn("The system does not tell of changes, so they may be seen later: " + e);
            return Optional.empty();
        }
    }

    private void watchAll(WatchService service) {
        roots.forEach(root -> tryToWatch(root, service));
    }

    /** Watches a folder and those in it, behind symbolic links too, as they are read. */
    private static void watch(Path root, WatchService changes) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        var links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(root, links, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && isHidden(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    folder.register(changes, ALL);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException e) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Waits until something changes, but not longer than this. */
    void await(Duration most) throws InterruptedException {
        if (changes.isPresent()) {
            await(most, changes.get());
        } else {
            Thread.sleep(most.toMillis());
        }
    }

    private void await(Duration most, WatchService service) throws InterruptedException {
        var key = service.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        long end = System.nanoTime() + LONGEST_SAVE.toNanos();
        for (; key != null; key = System.nanoTime() < end ? service.poll(STEP.toNanos(), TimeUnit.NANOSECONDS) : null) {
            boolean hasMissed = watchNewFolders(key, service);
            if (!key.reset() || hasMissed) {
                watchAll(service);
            }
        }
    }

    /** Returns whether there was more than could be told. */
    private static boolean watchNewFolders(WatchKey key, WatchService changes) {
        boolean hasMissed = false;
        for (var event : key.pollEvents()) {
            hasMissed |= event.kind().equals(StandardWatchEventKinds.OVERFLOW);
            if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                    && key.watchable() instanceof Path folder
                    && event.context() instanceof Path name
                    && !isHidden(name)) {
                tryToWatch(folder.resolve(name), changes);
            }
        }
        return hasMissed;
    }

    private static void tryToWatch(Path path, WatchService changes) {
        try {
            watch(path, changes);
        } catch (IOException e) {
            // It is gone again, or the system watches no more folders: what happens in it is seen a little later.
        }
    }

    @Override
    public void close() {
        changes.ifPresent(FolderWatch::close);
    }

    private static void close(WatchService changes) {
        try {
            changes.close();
        } catch (IOException e) {
            LOG.warn("The folder is still watched, for nobody: " + e);
        }
    }
}
