package dev.pamphlet.content;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Quotation;

/** Paths of the site as authors write them in front matter. */
final class WrittenPath {
    private WrittenPath() {}

    /** The path that is meant; without a file's extension it gets the slash that pages end with. */
    static Permalink of(String text) {
        var path = rooted(text);
        var isFile = path.substring(path.lastIndexOf('/')).contains(".");
        return new Permalink(path.endsWith("/") || isFile ? path : path + "/");
    }

    /** Whether it is Jekyll's and Hugo's setting for whole folders, such as {@code /:year/:title/}, or a name for one. */
    static boolean isPattern(String text) {
        return text.matches("(.*/)?:\\w.*") || text.matches("pretty|date|ordinal|weekdate|none");
    }

    /** A path from the root on: Zola writes {@code about/} for {@code /about/}. */
    static String rooted(String text) {
        return text.matches("(?s)[/.].*|[A-Za-z][A-Za-z0-9+.-]*:.*") ? text : "/" + text;
    }

    /** Why nothing can be published at a path. */
    static String complaint(String text) {
        try {
            return of(text).path().isEmpty() ? text : "";
        } catch (IllegalArgumentException e) {
            return e.getMessage() + ": write it without";
        }
    }

    /** What may not have been meant. */
    static String doubt(String text) {
        if (isPattern(text)) {
            return "patterns such as " + Quotation.of(text) + " are not filled in, so it is left out:"
                    + " write the path itself";
        }
        return rooted(text).equals(text)
                ? ""
                : Quotation.of(text) + " is read as " + Quotation.of(rooted(text)) + ": begin a path with '/'";
    }
}
