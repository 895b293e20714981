package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code - [x] done}: GitHub Flavored Markdown §5.3. The paragraph labels its checkbox. */
final class TaskLists implements Feature {
    private static final Pattern MARKER = Pattern.compile("\\[([ xX])](?=\\s)");

    @Override
    public void writers(Writers writers) {
        writers.on(BulletListItem.class, TaskLists::item).on(OrderedListItem.class, TaskLists::item);
    }

    private static void item(ListItem item, Rendering out) {
        var marker = marker(item);
        if (marker.isPresent()) {
            task(item, marker.get(), out);
        } else {
            Lists.item(item, out);
        }
    }

    // "A task list item is a list item where the first block in it is a paragraph which begins with a task list item
    // marker and at least one whitespace character before any other content."
    private static Optional<Text> marker(ListItem item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Text text
                        && MARKER.matcher(text.getChars()).lookingAt()
                ? Optional.of(text)
                : Optional.empty();
    }

    private static void task(ListItem item, Text marker, Rendering out) {
        var paragraph = (Paragraph) item.getFirstChild();
        boolean tight = Paragraphs.isTight(paragraph);
        out.html.line().raw("<li class=\"task-list-item\">").raw(tight ? "" : "\n<p>");
        out.html.raw("<label><input type=\"checkbox\" disabled").raw(isDone(marker) ? " checked>" : ">");
        marker.setChars(marker.getChars().subSequence("[ ]".length()));
        out.children(paragraph);
        out.html.raw("</label>").raw(tight ? "" : "</p>\n");
        out.text.endBlock();
        out.after(paragraph);
        out.html.raw("</li>").line();
    }

    private static boolean isDone(Text marker) {
        return marker.getChars().charAt(1) != ' ';
    }
}
