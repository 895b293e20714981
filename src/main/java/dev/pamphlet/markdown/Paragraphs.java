package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataSet;

/** Paragraphs and block quotes: CommonMark 0.31.2 §4.8 and §5.1. */
final class Paragraphs implements Feature {
    private static final DataSet OPTIONS = new DataSet();
    private static final ListOptions LISTS = ListOptions.get(OPTIONS);

    @Override
    public void writers(Writers writers) {
        writers.on(Paragraph.class, Paragraphs::write).on(BlockQuote.class, Paragraphs::quote);
    }

    /** Writes a paragraph; in a tight list without its tags. */
    static void write(Paragraph paragraph, Rendering out) {
        if (isTight(paragraph)) {
            out.children(paragraph);
            if (paragraph.getNext() != null) {
                out.html.line();
            }
        } else {
            loose(paragraph, out);
        }
        out.text.endBlock();
    }

    private static void loose(Paragraph paragraph, Rendering out) {
        int mark = out.text.mark();
        out.html.line();
        out.wrap("p", paragraph);
        out.html.line();
        if (paragraph.getParent() instanceof Document) {
            out.open(out.text.since(mark));
        }
    }

    static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(paragraph, LISTS, OPTIONS);
    }

    /** Writes a block quote. */
    static void quote(Block quote, Rendering out) {
        out.html.line().raw("<blockquote>").line();
        out.children(quote);
        out.html.line().raw("</blockquote>").line();
    }
}
