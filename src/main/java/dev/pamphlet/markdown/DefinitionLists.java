package dev.pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;

/** A term on a line, {@code : its meaning} on the next, as in PHP Markdown Extra. */
final class DefinitionLists implements Feature {
    @Override
    public void syntax(Parser.Builder parser) {
        parser.set(DefinitionExtension.TILDE_MARKER, false);
        DefinitionExtension.create().extend(parser);
    }

    @Override
    public void writers(Writers writers) {
        writers.on(DefinitionList.class, DefinitionLists::list)
                .on(DefinitionTerm.class, (node, out) -> part(node, "dt", out))
                .on(DefinitionItem.class, (node, out) -> part(node, "dd", out));
    }

    private static void list(Node list, Rendering out) {
        out.html.line().raw("<dl>").line();
        out.children(list);
        out.html.line().raw("</dl>").line();
    }

    private static void part(Node part, String element, Rendering out) {
        out.html.line();
        out.wrap(element, part);
        out.html.line();
        out.text.endBlock();
    }
}
