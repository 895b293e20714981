package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the bytes of a text file: UTF-8, with or without a byte order mark, with any line ends. */
final class SourceText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /** The text with line feeds as line ends, or nothing and a problem when the bytes are no text. */
    static Optional<String> of(ContentFile file, Problems problems) {
        var bytes = file.bytes().asByteBuffer();
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.error(Position.of(file.path()), "is UTF-16: save it as UTF-8");
            return Optional.empty();
        }
        return decode(file, problems).flatMap(text -> withoutNul(file.path(), text, problems));
    }

    private static Optional<String> decode(ContentFile file, Problems problems) {
        var text = file.bytes().text();
        // What is malformed has become a replacement character; but an author may have written one.
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.of(withoutMark(text))
                : decode(file.path(), file.bytes().asByteBuffer(), problems);
    }

    private static Optional<String> decode(String file, ByteBuffer bytes, Problems problems) {
        var characters = CharBuffer.allocate(bytes.remaining());
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        var text = withoutMark(characters.flip().toString());
        if (result.isError()) {
            var octet = HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position()));
            problems.error(
                    Position.end(file, 1, text),
                    "is not UTF-8: no character has the byte " + octet + " here; save it as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<String> withoutNul(String file, String text, Problems problems) {
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            problems.error(
                    Position.end(file, 1, text.substring(0, nul)), "is not a text: there is a NUL character here");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withoutMark(String text) {
        var withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(ByteBuffer bytes, int first, int second) {
        return bytes.remaining() >= 2 && (bytes.get(0) & 0xFF) == first && (bytes.get(1) & 0xFF) == second;
    }
}
