package dev.pamphlet.content;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Sees to it that no two things are published at one path. */
final class Claims {
    private static final String INDEX = "/index.html";

    private final Problems problems;
    private final Map<String, Position> claimed = new HashMap<>();

    Claims(Problems problems) {
        this.problems = problems;
    }

    /**
     * Claims a path.
     *
     * @param claimant where it is claimed
     * @param key what a problem begins with
     * @param advice what to do if something has it already
     * @return whether it was free
     */
    boolean take(Permalink path, Position claimant, String key, Supplier<String> advice) {
        var other = claimed.putIfAbsent(place(path), claimant);
        if (other == null) {
            return true;
        }
        var message = other.file().equals(claimant.file())
                ? "this page has the path " + path + " already"
                : "the path " + path + " is taken by " + (other.file().endsWith("/") ? "the listing of " : "") + other;
        problems.error(claimant, key + message + ": " + advice.get());
        return false;
    }

    /** {@code /a}, {@code /a/} and {@code /a/index.html} are one place, to readers as in a folder of files. */
    private static String place(Permalink path) {
        var written = path.path();
        return written.endsWith(INDEX)
                ? written.substring(0, written.length() - INDEX.length() + 1)
                : path.asDirectory().path();
    }
}
