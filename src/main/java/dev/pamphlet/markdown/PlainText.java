package dev.pamphlet.markdown;

/** The text without its markup, blocks separated by a line feed. */
final class PlainText {
    private final StringBuilder out = new StringBuilder();
    private boolean betweenBlocks;
    private boolean hidden;

    /** Adds words to the current block; a space after a space is dropped. */
    void add(CharSequence words) {
        int start = Character.isWhitespace(last()) ? skipSpaces(words) : 0;
        if (hidden || start == words.length()) {
            return;
        }
        if (betweenBlocks) {
            beginBlock();
        }
        out.append(words, start, words.length());
    }

    private void beginBlock() {
        betweenBlocks = false;
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private static int skipSpaces(CharSequence words) {
        int start = 0;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Leaves out what follows in the current block, such as a script, or no longer does. */
    void hide(boolean beginning) {
        hidden = beginning;
    }

    /** Ends the current block. */
    void endBlock() {
        hidden = false;
        betweenBlocks = true;
    }

    /** A place to read from later. */
    int mark() {
        return out.length();
    }

    /** What was added since a mark. */
    String since(int mark) {
        return out.substring(Math.min(mark, out.length())).strip();
    }

    /** The last character of the current block, a line feed at its beginning. */
    char last() {
        return betweenBlocks || out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
    }

    @Override
    public String toString() {
        return out.toString().strip();
    }
}
