package dev.pamphlet.web;

import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Variant;
import java.util.List;

/** Chooses among the variants of a resource (RFC 9110 §12.5.1). */
final class Accept {
    private static final int EXACT = 3;
    private static final long BEST = rank(WeightedElements.FULL, EXACT, 1);

    private Accept() {}

    /**
     * The variant that the reader likes best. Of those liked equally, the one that the reader names more exactly, then
     * the one named first, then the one that the site puts first. Where none is liked it is the site's first:
     * §12.4.1 lets a server disregard the field rather than answer 406.
     */
    static Variant choose(List<Variant> variants, List<String> lines) {
        var best = variants.get(0);
        if (variants.size() == 1 || lines.isEmpty()) {
            return best;
        }
        long bestRank = 0;
        for (int i = 0; i < variants.size() && bestRank < BEST; i++) {
            long rank = rank(variants.get(i).mediaType(), lines);
            if (rank > bestRank) {
                best = variants.get(i);
                bestRank = rank;
            }
        }
        return best;
    }

    // The weight of the most exact range that the media type is in, then that exactness, then how early it is named.
    private static long rank(MediaType mediaType, List<String> lines) {
        long rank = 0;
        int exactness = 0;
        int position = 0;
        for (var line : lines) {
            var elements = new WeightedElements(line);
            while (exactness < EXACT && elements.next()) {
                position++;
                int match = exactness(mediaType, elements);
                if (match > exactness) {
                    exactness = match;
                    rank = rank(elements.weight(), match, position);
                }
            }
        }
        return rank;
    }

    private static long rank(int weight, int exactness, int position) {
        return weight == 0 ? 0 : ((weight * 4L + exactness) << 32) - position;
    }

    private static int exactness(MediaType mediaType, WeightedElements range) {
        if (range.isNarrowed()) {
            return 0;
        }
        if (range.isNamed(mediaType.type(), mediaType.subtype())) {
            return EXACT;
        }
        if (range.isNamed(mediaType.type(), "*")) {
            return 2;
        }
        return range.isNamed("*", "*") ? 1 : 0;
    }
}
