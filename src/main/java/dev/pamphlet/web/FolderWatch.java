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
import java.util.concurrent.TimeUnit;

/**
 * Cuts waiting short when something changes below some folders. File systems need not tell of changes, those of networks
 * and containers do not: then the time simply passes.
 */
final class FolderWatch implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] ALL = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService changes;

    /** What tells of changes; a system has only so many. */
    @FunctionalInterface
    interface Opening {
        WatchService open() throws IOException;
    }

    /** Watches folders that may not be there, as far as the system allows. */
    FolderWatch(List<Path> roots, Opening opening) throws IOException {
        changes = opening.open();
        roots.forEach(this::tryToWatch);
    }

    private void watch(Path root) throws IOException {
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
        var key = changes.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        for (; key != null; key = changes.poll()) {
            watchNewFolders(key);
            key.reset();
        }
    }

    private void watchNewFolders(WatchKey key) {
        for (var event : key.pollEvents()) {
            if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
                tryToWatch(folder.resolve(name), event.kind());
            }
        }
    }

    private void tryToWatch(Path path, WatchEvent.Kind<?> kind) {
        if (kind.equals(StandardWatchEventKinds.ENTRY_CREATE)) {
            tryToWatch(path);
        }
    }

    private void tryToWatch(Path path) {
        try {
            watch(path);
        } catch (IOException e) {
            // It is gone again, or the system watches no more folders: what happens in it is seen a little later.
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
