package dev.pamphlet.markdown;

/** A text is larger, deeper or more tangled than anything that people write. */
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    TooMuch(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /** What there is too much of, in an author's words. */
    String what() {
        return what;
    }
}
