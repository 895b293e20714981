package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.pamphlet.site.Body;
import dev.pamphlet.site.Heading;
import dev.pamphlet.site.Image;
import dev.pamphlet.site.Link;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.words.Phrases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One document on its way to a body: a single walk writes the HTML and notes everything else the site needs. */
final class Rendering {
    final Html html;
    final PlainText text = new PlainText();
    final Anchors anchors = new Anchors();
    final References references;
    final Phrases phrases;
    final PortableText portable;
    final List<Heading> headings = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Image> images = new ArrayList<>();

    private final Writers writers;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Class<?>, Object> notes = new HashMap<>();
    private String lead = "";
    private String opening = "";
    private int depth;

    Rendering(Markdown.Source source, Lines lines, References references, Writers writers) {
        this.references = references;
        this.phrases = Phrases.in(source.language());
        this.writers = writers;
        this.lines = lines;
        this.portable = new PortableText(source.text());
        this.html = new Html(source.text().length() * 3 / 2);
    }

    /** Writes a whole document. */
    Markdown.Parsed write(Node document) {
        children(document);
        writers.close(this);
        var plain = text.toString();
        var body = new Body(
                html.toString(),
                portable.toString(),
                lead,
                opening,
                plain,
                Words.count(plain),
                headings,
                links,
                images,
                anchors.all());
        return new Markdown.Parsed(body, problems);
    }

    /** Writes what a node holds. */
    void children(Node parent) {
        Limits.depthOfNodes(++depth);
        nodes(parent.getFirstChild());
        depth--;
    }

    /** Writes the nodes that follow one. */
    void after(Node node) {
        nodes(node.getNext());
    }

    /** Writes one node. */
    void node(Node node) {
        writers.write(node, this);
    }

    private void nodes(@Nullable Node first) {
        for (var node = first; node != null; node = node.getNext()) {
            Limits.html(html.mark(), lines.characters());
            writers.write(node, this);
        }
    }

    /** Writes what a node holds inside an element without attributes. */
    void wrap(String element, Node parent) {
        html.raw("<").raw(element).raw(">");
        children(parent);
        html.raw("</").raw(element).raw(">");
    }

    /** Writes text that readers see and searchers find. */
    void say(String words) {
        html.text(words);
        text.add(words);
    }

    /** Adds what a node holds to the plain text only, and gives it. */
    String plain(Node parent) {
        int mark = text.mark();
        html.mute();
        children(parent);
        html.unmute();
        return text.since(mark);
    }

    /** What a feature remembers through one document. */
    <T> T note(Class<T> type, Supplier<T> first) {
        return type.cast(notes.computeIfAbsent(type, key -> first.get()));
    }

    /** Ends the lead here, unless it has ended already. */
    void endLead() {
        lead = lead.isEmpty() ? text.toString() : lead;
    }

    /** Takes the words for the opening, unless there is one already. */
    void open(String words) {
        opening = opening.isEmpty() ? words : opening;
    }

    /** Notes where a destination leads, for those who read the text away from the site. */
    void published(BasedSequence written, String href) {
        var url = references.absolute(href);
        if (!url.equals(href)) {
            portable.leadTo(written, url);
        }
    }

    Position position(BasedSequence written) {
        return lines.position(written.getStartOffset());
    }

    void error(BasedSequence written, String message) {
        problems.add(Problem.error(position(written), message));
    }

    void warn(BasedSequence written, String message) {
        problems.add(Problem.warning(position(written), message));
    }
}
