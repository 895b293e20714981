package dev.pamphlet.source;

/** Where a site comes from. Not for more than one thread at a time. */
public interface SiteSource {
    /** What is there now: the same object as the last time while nothing has changed. */
    Material read();
}
