package dev.pamphlet.web;

import dev.pamphlet.publish.EntityTag;
import java.util.List;

/** The lists of entity tags in {@code If-Match} and {@code If-None-Match} (RFC 9110 §13.1.1, §13.1.2). */
final class EntityTags {
    private EntityTags() {}

    /** RFC 9110 §8.8.3.2, strong comparison: a weak tag matches nothing. */
    static boolean matchStrongly(List<String> lines, EntityTag tag) {
        return match(lines, tag, false);
    }

    /** RFC 9110 §8.8.3.2, weak comparison: a weak tag matches like a strong one. */
    static boolean matchWeakly(List<String> lines, EntityTag tag) {
        return match(lines, tag, true);
    }

    private static boolean match(List<String> lines, EntityTag tag, boolean weakly) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("*") || contains(lines.get(i), tag.opaque(), weakly)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String line, String opaque, boolean weakly) {
        int at = 0;
        while (at < line.length()) {
            at = skipSeparators(line, at);
            boolean weak = line.startsWith("W/", at);
            int open = weak ? at + 2 : at;
            int close = line.indexOf('"', open + 1);
            if (close < 0 || line.charAt(open) != '"') {
                return false;
            }
            if (close - open - 1 == opaque.length() && line.startsWith(opaque, open + 1) && (weakly || !weak)) {
                return true;
            }
            at = close + 1;
        }
        return false;
    }

    private static int skipSeparators(String line, int from) {
        int at = from;
        while (at < line.length() && ", \t".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
