package dev.pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How each kind of node is written. */
final class Writers {
    /** Writes one kind of node. */
    @FunctionalInterface
    interface Writer<N extends Node> {
        void write(N node, Rendering out);
    }

    private final Map<Class<? extends Node>, Writer<Node>> byType = new HashMap<>();
    private final List<Consumer<Rendering>> closers = new ArrayList<>();

    /** Sets the writer of a kind of node. */
    <N extends Node> Writers on(Class<N> type, Writer<? super N> writer) {
        byType.put(type, (node, out) -> writer.write(type.cast(node), out));
        return this;
    }

    /** Adds what happens before a kind of node is written. */
    <N extends Node> void before(Class<N> type, Writer<? super N> first) {
        var writer = byType.getOrDefault(type, (node, out) -> out.children(node));
        on(type, (node, out) -> {
            first.write(node, out);
            writer.write(node, out);
        });
    }

    /** Adds what is written after the last block. */
    void atEnd(Consumer<Rendering> closer) {
        closers.add(closer);
    }

    /** Writes a node; one that nobody knows is its children. */
    void write(Node node, Rendering out) {
        var writer = byType.get(node.getClass());
        if (writer == null) {
            out.children(node);
        } else {
            writer.write(node, out);
        }
    }

    void close(Rendering out) {
        closers.forEach(closer -> closer.accept(out));
    }
}
