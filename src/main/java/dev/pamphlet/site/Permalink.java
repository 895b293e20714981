package dev.pamphlet.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * Where something is published for good: an absolute path on this site.
 *
 * @param path decoded, as a reader would say it: starts with {@code /}, has no empty segment but perhaps the last
 */
public record Permalink(String path) implements Comparable<Permalink> {
    // RFC 3986 §3.3: pchar = unreserved / pct-encoded / sub-delims / ":" / "@". Before HOME, which needs it.
    private static final BitSet PLAIN =
            characters("-._~!$&'()*+,;=:@/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /** The home page. */
    public static final Permalink HOME = new Permalink("/");

    public Permalink {
        if (!path.startsWith("/")) {
            throw invalid(path, "must start with '/'");
        }
        if (path.contains("//")) {
            throw invalid(path, "has an empty segment");
        }
        if (!isPlain(path)) {
            requireCharacters(path);
        }
        if (path.contains("/.") && ((path + '/').contains("/./") || (path + '/').contains("/../"))) {
            throw invalid(path, "has a '.' or '..' segment");
        }
    }

    private static void requireCharacters(String path) {
        if (path.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
            throw invalid(path, "has a control character or a backslash");
        }
        if (path.codePoints().anyMatch(Permalink::isLoneSurrogate)) {
            throw invalid(path, "is not well-formed Unicode");
        }
    }

    /** The path as written in a link or a request: percent-encoded as RFC 3986 §3.3 has it, with upper-case digits. */
    public String href() {
        if (isPlain(path)) {
            return path;
        }
        var href = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                href.append((char) octet);
            } else {
                href.append('%').append(hexDigit(octet >> 4)).append(hexDigit(octet));
            }
        }
        return href.toString();
    }

    /** Whether this is a page's path, one that ends with a slash, and not a file's. */
    public boolean isDirectory() {
        return path.endsWith("/");
    }

    /** The page's path, with a slash at its end. */
    public Permalink asDirectory() {
        return isDirectory() ? this : new Permalink(path + "/");
    }

    /** The path that a link leads to, without what follows it; empty when it is none. */
    public static Optional<Permalink> ofHref(String href) {
        try {
            return Optional.of(new Permalink(decoded(href.substring(0, endOfPath(href)))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a link leads to within its page, decoded; empty for all of it. */
    public static String fragmentOf(String href) {
        int mark = href.indexOf('#');
        // https://wicg.github.io/scroll-to-text-fragment/: what follows ":~:" is for the browser alone.
        var fragment = mark < 0 ? "" : href.substring(mark + 1).replaceFirst(":~:.*", "");
        try {
            return decoded(fragment);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private static int endOfPath(String href) {
        int at = 0;
        while (at < href.length() && href.charAt(at) != '?' && href.charAt(at) != '#') {
            at++;
        }
        return at;
    }

    private static String decoded(String href) {
        return href.indexOf('%') < 0 ? href : URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The path of something below this directory or, for a file, beside it. */
    public Permalink resolve(String child) {
        return new Permalink(path.substring(0, path.lastIndexOf('/') + 1) + child);
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    /** Whether a path can be written in a link as it is. */
    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int character) {
        return character >= 0 && PLAIN.get(character); // octets are signed
    }

    private static BitSet characters(String all) {
        var characters = new BitSet();
        all.chars().forEach(characters::set);
        return characters;
    }

    private static char hexDigit(int nibble) {
        return "0123456789ABCDEF".charAt(nibble & 0xF);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static IllegalArgumentException invalid(String path, String reason) {
        return new IllegalArgumentException("the path '" + path + "' " + reason);
    }
}
