package dev.pamphlet.markdown;

import dev.pamphlet.markdown.code.Language;
import dev.pamphlet.markdown.code.Spans;
import dev.pamphlet.markdown.code.Token;
import java.util.BitSet;

/**
 * Writes code as HTML: what stands out in spans with the class of its kind, marked lines in marks. Nothing is added to
 * the text, nor left out.
 */
final class ColouredCode implements Spans {
    private final String code;
    private final BitSet marked;
    private final Html html;

    // the span that is not written yet, since the next one may continue it
    private Token token = Token.PLAIN;
    private int start;
    private int end;

    private int written;
    private int line = 1;
    private boolean inMark;

    private ColouredCode(String code, BitSet marked, Html html) {
        this.code = code;
        this.marked = marked;
        this.html = html;
    }

    /**
     * Writes a piece of code.
     *
     * @param marked the numbers of the lines to mark, from 1
     */
    static void write(String code, Language language, BitSet marked, Html html) {
        var writing = new ColouredCode(code, marked, html);
        language.read(code, writing);
        writing.flush();
        writing.write(Token.PLAIN, code.length());
        writing.endLine();
    }

    @Override
    public void add(Token token, int start, int end) {
        if (token == this.token && areBlanks(this.end, start)) {
            this.end = end;
        } else {
            flush();
            this.token = token;
            this.start = start;
            this.end = end;
        }
    }

    private boolean areBlanks(int from, int to) {
        int i = from;
        while (i < to && code.charAt(i) == ' ') {
            i++;
        }
        return i == to;
    }

    private void flush() {
        write(Token.PLAIN, start);
        write(token, end);
    }

    private void write(Token kind, int to) {
        if (marked.isEmpty()) {
            span(kind, to);
        }
        while (written < to) {
            int lineEnd = code.indexOf('\n', written);
            beginLine();
            span(kind, lineEnd < 0 ? to : Math.min(lineEnd, to));
            if (written < to) {
                endLine();
                html.raw("\n");
                written++;
                line++;
            }
        }
    }

    private void span(Token kind, int to) {
        if (kind == Token.PLAIN || written >= to) {
            html.text(code, written, Math.max(written, to));
        } else {
            html.raw("<span class=\"").raw(kind.cssClass()).raw("\">");
            html.text(code, written, to).raw("</span>");
        }
        written = Math.max(written, to);
    }

    private void beginLine() {
        if (!inMark && marked.get(line)) {
            html.raw("<mark class=\"hl\">");
            inMark = true;
        }
    }

    private void endLine() {
        if (inMark) {
            html.raw("</mark>");
            inMark = false;
        }
    }
}
