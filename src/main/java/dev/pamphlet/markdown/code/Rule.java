package dev.pamphlet.markdown.code;

/** Knows one thing that code can hold. */
@FunctionalInterface
interface Rule {
    /**
     * Takes what begins where the scanner is, if it is what this rule is about.
     *
     * <p>So that no text takes more than linear time, a rule looks no farther ahead than it takes, or only as far as a
     * line once or a few hundred characters.
     *
     * @return whether it did
     */
    boolean read(Scanner in);
}
