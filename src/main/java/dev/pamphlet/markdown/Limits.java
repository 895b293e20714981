package dev.pamphlet.markdown;

/**
 * How much one text may hold. Each limit is far above what people write, and low enough that the worst text within all
 * of them takes about half a second.
 */
final class Limits {
    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_LINES = 25_000;
    private static final int MOST_LINES_IN_PARAGRAPH = 5_000;
    private static final int MOST_CELLS = 100_000;
    private static final int DEEPEST_BLOCKS = 64;
    private static final int DEEPEST_NODES = 400;
    private static final int MOST_HTML_PER_CHARACTER = 10;
    private static final int HTML_IN_ANY_CASE = 400_000;

    private Limits() {}

    /** A whole text. */
    static void text(Markdown.Source source) {
        check(source.text().length(), MOST_CHARACTERS, "characters: split it");
    }

    static void lines(int lines) {
        check(lines, MOST_LINES, "lines: split it");
    }

    static void linesInParagraph(int lines) {
        check(lines, MOST_LINES_IN_PARAGRAPH, "lines in one paragraph or table: put an empty line between");
    }

    static void cellsInTable(long cells) {
        check(cells, MOST_CELLS, "cells in one table: split it");
    }

    /** Blocks inside one another; a list counts twice, for itself and its item. */
    static void depthOfBlocks(int depth) {
        check(depth, DEEPEST_BLOCKS, "blocks inside one another: begin some further left");
    }

    /** Nodes inside one another while they are written. */
    static void depthOfNodes(int depth) {
        check(depth, DEEPEST_NODES, "marks inside one another: take some out");
    }

    /** HTML written for a text: a link definition may be used, and so written, many times. */
    static void html(int written, int characters) {
        if (written > HTML_IN_ANY_CASE + (long) MOST_HTML_PER_CHARACTER * characters) {
            throw new TooMuch("more than " + MOST_HTML_PER_CHARACTER
                    + " times as much HTML as text: use fewer links by reference");
        }
    }

    private static void check(long found, int most, String what) {
        if (found > most) {
            throw new TooMuch("more than " + most + " " + what);
        }
    }
}
