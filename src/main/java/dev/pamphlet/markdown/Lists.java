package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Bullet and ordered lists: CommonMark 0.31.2 §5.2 and §5.3. */
final class Lists implements Feature {
    @Override
    public void writers(Writers writers) {
        writers.on(BulletList.class, (node, out) -> list(node, "ul", out))
                .on(OrderedList.class, Lists::ordered)
                .on(BulletListItem.class, Lists::item)
                .on(OrderedListItem.class, Lists::item);
    }

    private static void ordered(OrderedList list, Rendering out) {
        out.html.line().raw("<ol");
        if (list.getStartNumber() != 1) {
            out.html.attribute("start", String.valueOf(list.getStartNumber()));
        }
        out.html.raw(">");
        items(list, "ol", out);
    }

    private static void list(Node list, String element, Rendering out) {
        out.html.line().raw("<").raw(element).raw(">");
        items(list, element, out);
    }

    /** Writes an item. */
    static void items(Node list, String element, Rendering out) {
        out.html.line();
        out.children(list);
        out.html.line().raw("</").raw(element).raw(">").line();
        out.text.endBlock();
    }

    /** Writes an item. */
    static void item(ListItem item, Rendering out) {
        out.html.line();
        out.wrap("li", item);
        out.html.line();
        out.text.endBlock();
    }
}
