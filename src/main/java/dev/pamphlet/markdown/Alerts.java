package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code > [!NOTE]} and its four siblings, as GitHub has them; words after the marker replace the title. */
final class Alerts implements Feature {
    private static final Pattern MARKER =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)](?=\\s|$)\\s*", Pattern.CASE_INSENSITIVE);

    private record Marker(String kind, int length) {}

    @Override
    public void writers(Writers writers) {
        writers.on(BlockQuote.class, Alerts::quote);
    }

    private static void quote(BlockQuote quote, Rendering out) {
        var marker = marker(quote);
        if (marker.isPresent()) {
            alert(quote, marker.get(), out);
        } else {
            Paragraphs.quote(quote, out);
        }
    }

    private static Optional<Marker> marker(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof Text text) {
            var marker = MARKER.matcher(text.getChars());
            if (marker.lookingAt()) {
                return Optional.of(new Marker(marker.group(1).toLowerCase(Locale.ROOT), marker.end()));
            }
        }
        return Optional.empty();
    }

    private static void alert(BlockQuote quote, Marker marker, Rendering out) {
        var paragraph = quote.getFirstChild();
        var text = paragraph.getFirstChild();
        text.setChars(text.getChars().subSequence(marker.length()));
        out.html
                .line()
                .raw("<div class=\"markdown-alert markdown-alert-")
                .raw(marker.kind())
                .raw("\" role=\"note\">");
        out.html.line().raw("<p class=\"markdown-alert-title\">");
        title(paragraph, marker.kind(), out);
        out.html.raw("</p>").line();
        out.text.endBlock();
        if (paragraph.hasChildren()) {
            out.node(paragraph);
        }
        out.after(paragraph);
        out.html.line().raw("</div>").line();
    }

    /** Writes the rest of the first line, or the kind's name, and leaves the other lines in the paragraph. */
    private static void title(Node paragraph, String kind, Rendering out) {
        int mark = out.text.mark();
        while (paragraph.getFirstChild() != null) {
            var first = paragraph.getFirstChild();
            if (first instanceof SoftLineBreak) {
                first.unlink();
                break;
            }
            out.node(first);
            first.unlink();
        }
        if (out.text.since(mark).isEmpty()) {
            out.say(out.phrases.say("alert-" + kind));
        }
    }
}
