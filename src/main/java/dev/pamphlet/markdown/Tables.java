package dev.pamphlet.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Tables: GitHub Flavored Markdown §4.10. A wide one scrolls by itself, with the keyboard too. */
final class Tables implements Feature {
    @Override
    public void syntax(Parser.Builder parser) {
        parser.paragraphPreProcessorFactory(new TableSyntax.Factory());
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Table.class, Tables::table).on(Table.Row.class, Tables::row).on(Table.Cell.class, Tables::cell);
    }

    private static void table(Table table, Rendering out) {
        var head = table.getFirstChild();
        out.html
                .line()
                .raw("<div class=\"table-scroll\" tabindex=\"0\">")
                .line()
                .raw("<table>")
                .line();
        out.html.raw("<thead>").line();
        out.node(head);
        out.html.raw("</thead>").line();
        if (head.getNext() != null) {
            out.html.raw("<tbody>").line();
            out.after(head);
            out.html.raw("</tbody>").line();
        }
        out.html.raw("</table>").line().raw("</div>").line();
    }

    private static void row(Table.Row row, Rendering out) {
        out.html.raw("<tr>").line();
        out.children(row);
        out.html.raw("</tr>").line();
        out.text.endBlock();
    }

    private static void cell(Table.Cell cell, Rendering out) {
        boolean heads = isHead(cell) && cell.hasChildren();
        var element = heads ? "th" : "td";
        out.html.raw("<").raw(element);
        if (cell.alignment() != Table.Alignment.NONE) {
            out.html.attribute("class", "align-" + cell.alignment().name().toLowerCase(Locale.ROOT));
        }
        out.html.raw(">");
        out.children(cell);
        out.html.raw("</").raw(element).raw(">").line();
        if (cell.getNext() != null) {
            out.text.add(" ");
        }
    }

    private static boolean isHead(Node cell) {
        return cell.getParent().getPrevious() == null;
    }
}
