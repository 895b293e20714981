package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as it can be read away from its site: its destinations whole URLs, and {@code <!--more-->} taken out. */
final class PortableText {
    static final Pattern MORE = Pattern.compile("<!--\\s*+more\\s*+-->\\n?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*\\n)+");

    private record Replacement(int end, String text) {}

    private final String written;
    // By where they begin: two links may share one definition, and each place is changed once.
    private final TreeMap<Integer, Replacement> replacements = new TreeMap<>();

    PortableText(String written) {
        this.written = written;
    }

    /** Puts a URL in the place of a destination. */
    void leadTo(BasedSequence destination, String url) {
        replace(destination.getStartOffset(), destination.getEndOffset(), escaped(url));
    }

    /** Takes the marks out of a piece of HTML. */
    void takeMore(BasedSequence html) {
        var more = MORE.matcher(written).region(html.getStartOffset(), html.getEndOffset());
        while (more.find()) {
            take(more);
        }
    }

    // A line of its own goes together with the blank lines after it, but for one where it is what keeps two blocks
    // apart.
    private void take(Matcher more) {
        var blank = BLANK_LINES.matcher(written).region(more.end(), written.length());
        var isLine = startsLine(more.start()) && more.group().endsWith("\n");
        if (!isLine) {
            replace(more.start(), more.start() + more.group().stripTrailing().length(), "");
        } else {
            var isApart = more.start() == 0 || startsLine(more.start() - 1);
            replace(more.start(), blank.lookingAt() ? blank.end() : more.end(), isApart ? "" : "\n");
        }
    }

    private boolean startsLine(int index) {
        return index == 0 || written.charAt(index - 1) == '\n';
    }

    private void replace(int start, int end, String text) {
        replacements.put(start, new Replacement(end, text));
    }

    // CommonMark 0.31.2 §6.3: a destination in parentheses has as many closing as opening ones "unless … escaped", and
    // §2.5 has character references resolved in it.
    private static String escaped(String url) {
        var escaped = new StringBuilder(url.length() + 8);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '(' || c == ')' || (c == '&' && Escapes.referenceEnd(url, i) > 0)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** The text; the very one that was written when there is nothing to change. */
    @Override
    public String toString() {
        if (replacements.isEmpty()) {
            return written;
        }
        var text = new StringBuilder(written.length() + 64 * replacements.size());
        int from = 0;
        for (var entry : replacements.entrySet()) {
            text.append(written, from, entry.getKey()).append(entry.getValue().text());
            from = entry.getValue().end();
        }
        return text.append(written, from, written.length()).toString();
    }
}
