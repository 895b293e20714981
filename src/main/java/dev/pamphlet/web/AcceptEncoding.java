package dev.pamphlet.web;

import dev.pamphlet.publish.ContentCoding;
import dev.pamphlet.publish.Encoding;
import dev.pamphlet.publish.Representation;
import java.util.List;

/** Chooses among content codings (RFC 9110 §12.5.3). */
final class AcceptEncoding {
    private static final int NOT_NAMED = -1;

    // A thousandth: anything that the reader names is liked better than identity, which it does not.
    private static final int LAST_RESORT = 1;

    private AcceptEncoding() {}

    /**
     * The encoding that the reader likes best; the smallest of those liked equally.
     *
     * <p>Without the field any coding would do, but who does not ask for one may not know it: identity. Where all are
     * refused it is identity too: §12.4.1 lets a server disregard the field rather than answer 406.
     */
    static Encoding choose(Representation representation, List<String> lines) {
        var encodings = representation.encodings();
        if (lines.isEmpty() || encodings.size() == 1) {
            return representation.identity();
        }
        // RFC 9110 §5.3: several lines mean the same as one.
        var elements = new WeightedElements(lines.size() == 1 ? lines.get(0) : String.join(",", lines));
        var best = representation.identity();
        int bestWeight = 0;
        for (int i = 0; i < encodings.size() && bestWeight < WeightedElements.FULL; i++) {
            int weight = weight(encodings.get(i).coding(), elements);
            if (weight > bestWeight) {
                best = encodings.get(i);
                bestWeight = weight;
            }
        }
        return best;
    }

    private static int weight(ContentCoding coding, WeightedElements elements) {
        int named = NOT_NAMED;
        int rest = coding == ContentCoding.IDENTITY ? LAST_RESORT : 0;
        elements.rewind();
        while (elements.next()) {
            if (isNamed(coding, elements)) {
                named = elements.weight();
            } else if (elements.isNamed("*")) {
                rest = elements.weight();
            }
        }
        return named == NOT_NAMED ? rest : named;
    }

    // RFC 9110 §8.4.1.3: x-gzip is gzip.
    private static boolean isNamed(ContentCoding coding, WeightedElements elements) {
        return elements.isNamed(coding.token()) || (coding == ContentCoding.GZIP && elements.isNamed("x-gzip"));
    }
}
