package dev.pamphlet.wire;

/** How far the reading of a part of a request has come. */
enum Progress {
    /** It is all there. */
    WHOLE,
    /** The rest of it is still to come. */
    UNFINISHED,
    /** It is not what the grammar has in its place. */
    BROKEN,
    /** There is more of it than will be read. */
    TOO_LONG
}
