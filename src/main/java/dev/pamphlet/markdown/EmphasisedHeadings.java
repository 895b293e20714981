package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Warns of a line in emphasis that stands where a heading should: it is missing from the outline. */
final class EmphasisedHeadings implements Feature {
    private static final int LONGEST = 80;
    private static final String SENTENCE_ENDS = ".,:;…。、";

    @Override
    public void writers(Writers writers) {
        writers.before(Paragraph.class, (node, out) -> {
            if (isHeading(node)) {
                out.warn(node.getChars(), "emphasis used as a heading: write '## ' before the line instead");
            }
        });
    }

    private static boolean isHeading(Paragraph paragraph) {
        var only = paragraph.getFirstChild();
        return paragraph.getParent() instanceof Document
                && (only instanceof Emphasis || only instanceof StrongEmphasis)
                && only.getNext() == null
                && paragraph.getNext() != null
                && !isCaption(paragraph)
                && only.getChildOfType(Link.class, Image.class) == null
                && isShortLine(only.getChars().toString());
    }

    private static boolean isShortLine(String written) {
        var words = written.replaceAll("^[*_]+|[*_]+$", "");
        return words.length() <= LONGEST
                && words.indexOf('\n') < 0
                && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean isCaption(Node paragraph) {
        return paragraph.getPrevious() instanceof Paragraph before && Pictures.isFigure(before);
    }
}
