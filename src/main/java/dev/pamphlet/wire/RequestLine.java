package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.handler.codec.http.HttpVersion;

/** The first line of a request (RFC 9112 §3). */
sealed interface RequestLine {
    /**
     * One that was understood.
     *
     * @param method as sent
     * @param target as sent, visible ASCII
     * @param version 1.0 or 1.1; what is to come after it is read as that (RFC 9110 §2.5)
     */
    record Read(String method, String target, HttpVersion version) implements RequestLine {}

    /**
     * One that was not.
     *
     * @param status why
     */
    record Faulty(ErrorStatus status) implements RequestLine {}

    /** Reads a line. §3 lets a server be lenient about white space; here there is one space in each place. */
    static RequestLine parse(byte[] octets, int length) {
        int methodEnd = space(octets, 0, length);
        int targetEnd = space(octets, methodEnd + 1, length);
        if (!Grammar.isToken(octets, 0, methodEnd) || !Grammar.isVisible(octets, methodEnd + 1, targetEnd)) {
            return new Faulty(ErrorStatus.BAD_REQUEST);
        }
        int version = targetEnd + 1;
        if (!isVersion(octets, version, length)) {
            return new Faulty(ErrorStatus.BAD_REQUEST);
        }
        // RFC 9110 §15.6.6: of another major version
        return octets[version + 5] != '1'
                ? new Faulty(ErrorStatus.VERSION_NOT_SUPPORTED)
                : new Read(
                        KnownWords.text(octets, 0, methodEnd),
                        Grammar.text(octets, methodEnd + 1, targetEnd),
                        octets[version + 7] == '0' ? HttpVersion.HTTP_1_0 : HttpVersion.HTTP_1_1);
    }

    private static int space(byte[] octets, int from, int length) {
        int i = from;
        while (i < length && octets[i] != ' ') {
            i++;
        }
        return Math.min(i, length);
    }

    // §2.3: HTTP-version = HTTP-name "/" DIGIT "." DIGIT, and case matters
    private static boolean isVersion(byte[] octets, int at, int length) {
        return length - at == 8
                && octets[at] == 'H'
                && octets[at + 1] == 'T'
                && octets[at + 2] == 'T'
                && octets[at + 3] == 'P'
                && octets[at + 4] == '/'
                && isDigit(octets[at + 5])
                && octets[at + 6] == '.'
                && isDigit(octets[at + 7]);
    }

    private static boolean isDigit(byte octet) {
        return octet >= '0' && octet <= '9';
    }
}
