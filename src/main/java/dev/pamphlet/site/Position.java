package dev.pamphlet.site;

/**
 * A place in a content file.
 *
 * @param file path below the content folder, with forward slashes
 * @param line from 1; 0 when the problem is the whole file's
 * @param column from 1, in UTF-16 code units; 0 when the problem is the whole line's
 */
public record Position(String file, int line, int column) {
    /** The file as a whole. */
    public static Position of(String file) {
        return new Position(file, 0, 0);
    }

    /** Where a text ends in its file: one that starts on the given line. */
    public static Position end(String file, int firstLine, String text) {
        int line = firstLine;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            line++;
        }
        return new Position(file, line, text.length() - text.lastIndexOf('\n'));
    }

    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
