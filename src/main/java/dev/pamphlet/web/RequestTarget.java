package dev.pamphlet.web;

import dev.pamphlet.wire.Authority;

/** What a request line asks for (RFC 9112 §3.2). */
sealed interface RequestTarget {
    // RFC 9110 §4.1 recommends to support at least 8,000 octets; this is for those who paste a text into the search.
    int LONGEST = 16_384;

    /**
     * A path, with the query that came with it.
     *
     * @param path as sent, percent-encoded: starts with a slash, visible ASCII, no backslash
     * @param query as sent, with its question mark; empty when there is none
     */
    record Path(String path, String query) implements RequestTarget {}

    /** The server as a whole: asterisk-form (§3.2.4). */
    record Asterisk() implements RequestTarget {}

    /** What cannot be a path. */
    record Malformed() implements RequestTarget {}

    /** More than anything here is called. */
    record TooLong() implements RequestTarget {}

    /** Reads a request-target. */
    static RequestTarget parse(String target) {
        if (target.length() > LONGEST) {
            return new TooLong();
        }
        if (target.startsWith("/")) {
            return origin(target);
        }
        return target.equals("*") ? new Asterisk() : absolute(target);
    }

    // §3.2.1: origin-form = absolute-path [ "?" query ]
    private static RequestTarget origin(String target) {
        int mark = target.indexOf('?');
        int pathEnd = mark < 0 ? target.length() : mark;
        if (!isVisible(target) || target.lastIndexOf('\\', pathEnd) >= 0) {
            return new Malformed();
        }
        return mark < 0 ? new Path(target, "") : new Path(target.substring(0, mark), target.substring(mark));
    }

    // §3.2.2: a server must accept absolute-form. The authority in it is not looked at, for nothing depends on it.
    private static RequestTarget absolute(String target) {
        int authority = schemeLength(target);
        if (authority == 0) {
            return new Malformed();
        }
        int end = authority;
        while (end < target.length() && "/?".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        if (!Authority.isValid(target.substring(authority, end))) {
            return new Malformed();
        }
        var rest = target.substring(end);
        return origin(rest.startsWith("/") ? rest : "/" + rest);
    }

    private static int schemeLength(String target) {
        if (target.regionMatches(true, 0, "http://", 0, 7)) {
            return 7;
        }
        return target.regionMatches(true, 0, "https://", 0, 8) ? 8 : 0;
    }

    // RFC 9112 §3.2: no white space, and no fragment
    private static boolean isVisible(String target) {
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '#') {
                return false;
            }
        }
        return true;
    }
}
