package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;

/**
 * Headings with an id and a link to themselves. The page's title is its first-level heading, so a text that has such
 * headings of its own is moved down a level as a whole.
 */
final class AnchoredHeadings implements Feature {
    /** The outline so far. */
    private static final class Outline {
        private final int shift;
        private int last = 1;

        Outline(Document document) {
            shift = hasFirstLevel(document) ? 1 : 0;
        }

        private static boolean hasFirstLevel(Node parent) {
            for (var node = parent.getFirstChild(); node instanceof Block; node = node.getNext()) {
                if (node instanceof Heading heading ? heading.getLevel() == 1 : hasFirstLevel(node)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Heading.class, AnchoredHeadings::write);
    }

    private static void write(Heading heading, Rendering out) {
        var outline = out.note(Outline.class, () -> new Outline(heading.getDocument()));
        int level = Math.min(heading.getLevel() + outline.shift, 6);
        if (level > outline.last + 1) {
            var expected = "#".repeat(outline.last + 1 - outline.shift);
            out.warn(heading.getChars(), "heading skips a level: use '" + expected + "' here");
        }
        outline.last = level;
        write(heading, level, out);
    }

    private static void write(Heading heading, int level, Rendering out) {
        out.html.line();
        int htmlMark = out.html.mark();
        int textMark = out.text.mark();
        out.children(heading);
        var text = out.text.since(textMark);
        if (text.isEmpty()) {
            out.warn(heading.getChars(), "heading without text: write some or delete it");
            out.html.insert(htmlMark, "<h" + level + ">");
        } else {
            var id = out.anchors.forHeading(text);
            out.headings.add(new dev.pamphlet.site.Heading(level, id, text, out.position(heading.getChars())));
            out.html.insert(htmlMark, "<h" + level + " id=\"" + id + "\">");
            anchor(id, text, out);
        }
        out.html.raw("</h" + level + ">").line();
        out.text.endBlock();
    }

    private static void anchor(String id, String text, Rendering out) {
        out.html.raw(" <a class=\"anchor\"").attribute("href", "#" + Urls.encoded(id));
        out.html
                .attribute("aria-label", out.phrases.say("heading-label", Map.of("heading", text)))
                .raw(">#</a>");
    }
}
