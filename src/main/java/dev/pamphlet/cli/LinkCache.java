package dev.pamphlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which links have answered lately, so that they need not be asked again: a line with time and URL for each. */
final class LinkCache {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Path file;
    private final Map<String, Instant> answered = new ConcurrentHashMap<>();

    /** A cache in a folder, which is made when there is something to keep. */
    LinkCache(Path folder) {
        file = folder.resolve("links");
        read();
    }

    // XDG Base Directory Specification 0.8: user-specific non-essential data
    static Path folder() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var home =
                cache == null || cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return home.resolve("pamphlet");
    }

    private void read() {
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                var words = line.split(" ", 2);
                if (words.length == 2 && words[0].matches("\\d{1,12}")) {
                    answered.put(words[1], Instant.ofEpochSecond(Long.parseLong(words[0])));
                }
            }
        } catch (IOException e) {
            // There is none yet, or it cannot be read: then everything is asked.
            answered.clear();
        }
    }

    boolean hasAnswered(String url, Instant now) {
        var at = answered.get(url);
        return at != null && !at.isAfter(now) && at.plus(KEPT).isAfter(now);
    }

    void put(String url, Instant now) {
        answered.put(url, now);
    }

    /** Keeps what is not too old; where nothing can be written, nothing is kept. */
    void write(Instant now) {
        var lines = answered.entrySet().stream()
                .filter(entry -> hasAnswered(entry.getKey(), now))
                .map(entry -> entry.getValue().getEpochSecond() + " " + entry.getKey())
                .sorted()
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // The next check asks again.
            answered.clear();
        }
    }
}
