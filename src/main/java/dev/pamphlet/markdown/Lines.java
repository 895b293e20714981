package dev.pamphlet.markdown;

import dev.pamphlet.site.Position;
import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {
    private final Markdown.Source source;
    private final int[] starts;

    Lines(Markdown.Source source) {
        this.source = source;
        this.starts = starts(source.text());
    }

    /** How long the text is. */
    int characters() {
        return source.text().length();
    }

    /** The place in the file of an offset in the text. */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(source.file(), source.firstLine() + line, offset - starts[line] + 1);
    }

    // CommonMark 0.31.2 §2.1: a line ending is a line feed, a carriage return, or both in this order.
    private static int[] starts(String text) {
        var starts = new int[text.length() / 32 + 16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        Limits.lines(count);
        return Arrays.copyOf(starts, count);
    }
}
