package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Footnotes as on GitHub: numbered by their first mark, listed at the end, with a way back to each mark. */
final class Footnotes implements Feature {
    /** A note that was marked. */
    private static final class Note {
        final FootnoteSyntax.Definition definition;
        final int number;
        int marks;

        Note(FootnoteSyntax.Definition definition, int number) {
            this.definition = definition;
            this.number = number;
        }

        String id() {
            return "fn-" + number;
        }

        String markId(int mark) {
            return "fnref-" + number + (mark == 1 ? "" : "-" + mark);
        }
    }

    private static final class Notes {
        final Map<FootnoteSyntax.Definition, Note> byDefinition = new HashMap<>();
        final List<Note> inOrder = new ArrayList<>();

        Note of(FootnoteSyntax.Definition definition) {
            return byDefinition.computeIfAbsent(definition, key -> {
                inOrder.add(new Note(key, inOrder.size() + 1));
                return inOrder.get(inOrder.size() - 1);
            });
        }
    }

    @Override
    public void syntax(Parser.Builder parser) {
        FootnoteSyntax.addTo(parser);
    }

    @Override
    public @Nullable BlockStart begin(ParserState state, MatchedBlockParser open) {
        return FootnoteSyntax.begin(state);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(FootnoteSyntax.Mark.class, Footnotes::mark)
                .on(FootnoteSyntax.Definition.class, (node, out) -> {})
                .atEnd(Footnotes::section);
    }

    private static void mark(FootnoteSyntax.Mark mark, Rendering out) {
        var definition = mark.definition();
        if (definition.isEmpty()) {
            out.warn(
                    mark.getChars(),
                    "no footnote " + mark.getChars() + " in this file: define it or escape the bracket");
            out.say(Chars.of(mark.getChars()));
        } else if (!out.html.isMuted()) {
            mark(out.note(Notes.class, Notes::new).of(definition.get()), out);
        }
    }

    private static void mark(Note note, Rendering out) {
        note.marks++;
        var id = note.markId(note.marks);
        out.anchors.take(id);
        out.html.raw("<sup class=\"footnote-ref\"><a").attribute("href", "#" + note.id());
        out.html.attribute("id", id).attribute("role", "doc-noteref");
        out.html.attribute("aria-label", out.phrases.say("footnote-label", Map.of("number", note.number)));
        out.html.raw(">" + note.number + "</a></sup>");
    }

    private static void section(Rendering out) {
        var notes = out.note(Notes.class, Notes::new).inOrder;
        if (notes.isEmpty()) {
            return;
        }
        out.html.line().raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
        out.html
                .attribute("aria-label", out.phrases.say("footnotes-label"))
                .raw(">")
                .line();
        out.html.raw("<ol>").line();
        // a note may mark further notes
        for (int i = 0; i < notes.size(); i++) {
            item(notes.get(i), out);
        }
        out.html.raw("</ol>").line().raw("</section>").line();
    }

    private static void item(Note note, Rendering out) {
        out.anchors.take(note.id());
        out.html.raw("<li").attribute("id", note.id()).raw(">").line();
        for (var node = note.definition.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getNext() == null && node instanceof Paragraph) {
                last(node, note, out);
            } else {
                out.node(node);
            }
        }
        if (!(note.definition.getLastChild() instanceof Paragraph)) {
            out.html.line().raw("<p>");
            waysBack(note, out);
            out.html.raw("</p>");
        }
        out.html.line().raw("</li>").line();
    }

    private static void last(Node paragraph, Note note, Rendering out) {
        out.html.line().raw("<p>");
        out.children(paragraph);
        waysBack(note, out);
        out.html.raw("</p>").line();
        out.text.endBlock();
    }

    private static void waysBack(Note note, Rendering out) {
        for (int mark = 1; mark <= note.marks; mark++) {
            out.html.raw(" <a class=\"footnote-back\"").attribute("href", "#" + note.markId(mark));
            out.html.attribute("role", "doc-backlink");
            var reference = note.number + (mark == 1 ? "" : "-" + mark);
            var label = out.phrases.say("footnote-back-label", Map.of("reference", reference));
            out.html.attribute("aria-label", label);
            out.html.raw(">↩</a>");
        }
    }
}
