package dev.pamphlet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A few lines of a page, with the words that were looked for.
 *
 * @param parts the text, cut where marks begin and end; empty when none of the words is in it
 */
public record Excerpt(List<Part> parts) {
    /** Nothing to show. */
    public static final Excerpt NONE = new Excerpt(List.of());

    private static final String CUT = "…";

    /**
     * A run of text.
     *
     * @param text as the page has it, on one line
     * @param marked whether it was looked for
     */
    public record Part(String text, boolean marked) {}

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /** A passage of a text, with marks on those of the hits that are in it. */
    static Excerpt of(String text, Passage passage, List<Occurrence> hits) {
        var parts = new ArrayList<Part>();
        int at = passage.start();
        add(parts, passage.start() > 0 ? CUT + ' ' : "", false);
        for (var hit : hits) {
            if (hit.start() >= passage.start() && hit.end() <= passage.end()) {
                add(parts, text.substring(at, Math.max(at, hit.start())), false);
                add(parts, text.substring(Math.max(at, hit.start()), Math.max(at, hit.end())), true);
                at = Math.max(at, hit.end());
            }
        }
        add(parts, text.substring(at, passage.end()) + (passage.end() < text.length() ? ' ' + CUT : ""), false);
        return new Excerpt(parts);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (text.isEmpty()) {
            return;
        }
        var line = text.replace('\n', ' ');
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).marked() == marked) {
            parts.set(last, new Part(parts.get(last).text() + line, marked));
        } else {
            parts.add(new Part(line, marked));
        }
    }
}
