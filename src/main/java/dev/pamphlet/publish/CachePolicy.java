package dev.pamphlet.publish;

/** How long a reply may be reused without asking again (RFC 9111 §5.2.2). */
public enum CachePolicy {
    /** Kept, and checked by its entity tag before each use: pages, feeds, whatever keeps its URL when it changes. */
    REVALIDATE("no-cache"),
    /** Reused for ten minutes, then checked: pictures and other files, of which a page may have many. */
    BRIEF("public, max-age=600"),
    /** Reused for an hour, then asked again: redirects. */
    HOUR("public, max-age=3600"),
    /** Never asked again: what has the hash of its content in its URL (RFC 8246). */
    IMMUTABLE("public, max-age=31536000, immutable"),
    /** Not kept: errors. */
    NO_STORE("no-store");

    private final String directives;

    CachePolicy(String directives) {
        this.directives = directives;
    }

    /** The header field that says so. */
    public Header header() {
        return new Header("Cache-Control", directives);
    }

    /** Whether there is a use for a validator. */
    boolean isStored() {
        return this != NO_STORE;
    }
}
