package dev.pamphlet.web;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Cuts waiting short when something changes below some folders. File systems need not tell of changes, those of networks
 * and containers do not: then the time simply passes.
 */
final class FolderWatch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);

    private final Optional<WatchService> changes;

    /** What tells of changes; a system has only so many. */
    @FunctionalInterface
    interface Opening {
        WatchService open() throws IOException;
    }

    /** Watches folders that may not be there, as far as the system allows. */
    FolderWatch(List<Path> roots, Opening opening) {
        changes = open(opening);
        changes.ifPresent(service -> roots.forEach(root -> tryToWatch(root, service)));
    }

    private static Optional<WatchService> open(Opening opening) {
        try {
            return Optional.of(opening.open());
        } catch (IOException e) {
            LOG.warn("The system tells of no changes, so the folder is looked at all the time: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void watch(Path root, WatchService changes) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(changes, ALL);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Waits until something changes, but not longer than this. */
    void await(Duration most) throws InterruptedException {
        if (changes.isPresent()) {
            await(most, changes.get());
        } else {
            Thread.sleep(most.toMillis());
        }
    }

    private static void await(Duration most, WatchService changes) throws InterruptedException {
        var key = changes.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        for (; key != null; key = changes.poll()) {
            watchNewFolders(key, changes);
            key.reset();
        }
    }

    private static void watchNewFolders(WatchKey key, WatchService changes) {
        for (var event : key.pollEvents()) {
            if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                    && key.watchable() instanceof Path folder
                    && event.context() instanceof Path name) {
                tryToWatch(folder.resolve(name), changes);
            }
        }
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
            LOG.warn("The folder is still watched, for nobody: " + e.getMessage());
        }
    }
}
