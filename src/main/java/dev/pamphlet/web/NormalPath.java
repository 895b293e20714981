package dev.pamphlet.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The one path that all spellings of a path stand for (RFC 3986 §6.2.2). */
final class NormalPath {
    private NormalPath() {}

    /**
     * Decodes a path, removes its dot segments and merges its repeated slashes.
     *
     * @return the decoded path; empty when the text cannot be a path of this site
     */
    static Optional<String> of(String encoded) {
        return decode(encoded).filter(NormalPath::isHarmless).map(NormalPath::withoutDots);
    }

    // RFC 3986 §2.1: once and only once; what is not UTF-8 is not a path here (§2.5).
    private static Optional<String> decode(String encoded) {
        var octets = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '%') {
                octets.put((byte) c);
                continue;
            }
            int octet = octet(encoded, i + 1);
            // §2.2: an encoded slash is not the slash that parts segments, so no path here has one.
            if (octet < 0 || octet == '/') {
                return Optional.empty();
            }
            octets.put((byte) octet);
            i += 2;
        }
        return utf8(octets.flip());
    }

    private static int octet(String encoded, int at) {
        if (at + 2 > encoded.length()) {
            return -1;
        }
        int high = hexDigit(encoded.charAt(at));
        int low = hexDigit(encoded.charAt(at + 1));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static Optional<String> utf8(ByteBuffer octets) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(octets).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isHarmless(String path) {
        return path.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\');
    }

    // RFC 3986 §5.2.4, after decoding, so that %2e counts as a dot (§6.2.2.2)
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        var segments = path.split("/", -1);
        for (var segment : segments) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        var last = segments[segments.length - 1];
        boolean directory = last.isEmpty() || last.equals(".") || last.equals("..");
        return "/" + String.join("/", kept) + (directory && !kept.isEmpty() ? "/" : "");
    }
}
