package dev.pamphlet.markdown.code;

/** Is told what there is in a piece of code. */
@FunctionalInterface
public interface Spans {
    /**
     * A part of the code; parts come in their order, do not overlap and are not empty. What lies between them is plain.
     *
     * @param token what it is, never {@link Token#PLAIN}
     * @param start the index of its first character
     * @param end the index after its last one
     */
    void add(Token token, int start, int end);
}
