package dev.pamphlet.content;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Quotation;
import java.util.Optional;

/** Paths of the site as authors write them in front matter. */
final class WrittenPath {
    private WrittenPath() {}

    /**
     * Reads a path; without a file's extension it gets the slash that pages end with.
     *
     * @param key what a problem begins with
     */
    static Optional<Permalink> read(Written written, String key, Problems problems) {
        var complaint = complaint(written.text());
        if (!complaint.isEmpty()) {
            problems.error(written.position(), key + complaint);
            return Optional.empty();
        }
        try {
            return Optional.of(permalink(written.text()));
        } catch (IllegalArgumentException e) {
            problems.error(written.position(), key + e.getMessage());
            return Optional.empty();
        }
    }

    private static Permalink permalink(String path) {
        var isFile = path.substring(path.lastIndexOf('/')).contains(".");
        return new Permalink(path.endsWith("/") || isFile ? path : path + "/");
    }

    private static String complaint(String path) {
        // Jekyll's and Hugo's settings for whole folders, such as /:year/:title/
        if (path.matches("(.*/)?:\\w.*")) {
            return "patterns such as " + Quotation.of(path) + " are not filled in: write the path itself";
        }
        if (!path.startsWith("/")) {
            return "expected a path that begins with '/', such as /about/, not " + Quotation.of(path);
        }
        return path.matches("(?s).*[?#%\\\\\\p{Cntrl}].*")
                ? "expected a path as readers see it, without '?', '#', '%' and '\\', not " + Quotation.of(path)
                : "";
    }
}
