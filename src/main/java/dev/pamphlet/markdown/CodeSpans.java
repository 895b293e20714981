package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Code;
import java.util.HashMap;
import java.util.Map;

/** Text between backticks: CommonMark 0.31.2 §6.1. */
final class CodeSpans implements Feature {
    @Override
    public void writers(Writers writers) {
        writers.on(Code.class, (node, out) -> {
            var code = content(Chars.of(node.getText()));
            out.html.raw("<code>").text(code).raw("</code>");
            out.text.add(code);
        });
    }

    // "First, line endings are converted to spaces. If the resulting string both begins and ends with a space
    // character, but does not consist entirely of space characters, a single space character is removed from the
    // front and back."
    private static String content(String text) {
        var code = text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
        boolean padded =
                code.startsWith(" ") && code.endsWith(" ") && code.chars().anyMatch(c -> c != ' ');
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    /** The runs of backticks of one text, looked at once however many there are. */
    static final class Runs {
        private final String text;
        private final Map<Integer, Integer> lastByLength = new HashMap<>();
        private boolean read;

        Runs(String text) {
            this.text = text;
        }

        /** The index after the run that starts at an index. */
        int end(int start) {
            int i = start;
            while (i < text.length() && text.charAt(i) == '`') {
                i++;
            }
            return i;
        }

        /** Where the next run of a length starts, or −1. */
        int next(int length, int from) {
            if (!read) {
                read = true;
                readAll();
            }
            if (lastByLength.getOrDefault(length, -1) < from) {
                return -1;
            }
            int start = text.indexOf('`', from);
            while (end(start) - start != length) {
                start = text.indexOf('`', end(start));
            }
            return start;
        }

        private void readAll() {
            for (int start = text.indexOf('`'); start >= 0; start = text.indexOf('`', end(start))) {
                lastByLength.put(end(start) - start, start);
            }
        }
    }
}
