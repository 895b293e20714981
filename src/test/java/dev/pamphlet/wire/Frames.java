package dev.pamphlet.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Frames of HTTP/2 (RFC 9113 §4.1), written on one line; how is said in the file of the battery. */
final class Frames {
    static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

    private static final Pattern REPEATED = Pattern.compile("«(.*?)\\*(\\d+)»");
    private static final String GET = ":method=GET :scheme=http :path=/ :authority=a";
    private static final List<String> TYPES = List.of(
            "DATA",
            "HEADERS",
            "PRIORITY",
            "RST_STREAM",
            "SETTINGS",
            "PUSH_PROMISE",
            "PING",
            "GOAWAY",
            "WINDOW_UPDATE",
            "CONTINUATION");

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

    private Frames() {}

    /** The octets of some frames. */
    static byte[] of(String line) {
        var frames = new Frames();
        for (var frame : line.split(" ; ")) {
            frames.add(frame.strip().split(" ", 4));
        }
        return frames.octets.toByteArray();
    }

    /** A whole connection as a client opens it: its preface, SETTINGS unless it says that there are none, and frames. */
    static byte[] connection(String line) {
        var frames = new Frames();
        frames.octets.writeBytes(PREFACE.getBytes(StandardCharsets.US_ASCII));
        var rest = line;
        if (line.startsWith("NOSETTINGS ; ")) {
            rest = line.substring("NOSETTINGS ; ".length());
        } else {
            frames.octets.writeBytes(of("SETTINGS 0 0 "));
        }
        frames.octets.writeBytes(of(rest));
        return frames.octets.toByteArray();
    }

    private void add(String[] frame) {
        if (frame[0].equals("RAW")) {
            octets.writeBytes(hex(frame[1]));
            return;
        }
        int type = frame[0].startsWith("x") ? Integer.parseInt(frame[0].substring(1), 16) : TYPES.indexOf(frame[0]);
        var written = frame.length < 4 ? "" : repeated(frame[3]);
        var payload = List.of(1, 5, 9).contains(type) ? fields(written) : plain(written);
        octets.writeBytes(hex("%06x%02x%02x%08x"
                .formatted(
                        payload.length, type, Integer.parseInt(frame[1], 16), Integer.parseUnsignedInt(frame[2], 16))));
        octets.writeBytes(payload);
    }

    private static String repeated(String written) {
        return REPEATED.matcher(written).replaceAll(match -> match.group(1).repeat(Integer.parseInt(match.group(2))));
    }

    private static byte[] plain(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).getBytes(StandardCharsets.ISO_8859_1)
                : hex(written);
    }

    private static byte[] fields(String written) {
        var block = new ByteArrayOutputStream();
        for (var field : written.replace("GET", GET)
                .replace(":method=" + GET, ":method=GET")
                .split(" ")) {
            if (field.startsWith("=")) {
                block.writeBytes(hex(field.substring(1)));
            } else {
                int equals = field.indexOf('=');
                block.write(0);
                string(field.substring(0, equals), block);
                string(field.substring(equals + 1), block);
            }
        }
        return block.toByteArray();
    }

    // RFC 7541 §5.2, without Huffman's code; §5.1: a length with a prefix of 7 bits
    private static void string(String written, ByteArrayOutputStream block) {
        var text = written.replace('▁', ' ').replace("\\r", "\r").replace("\\n", "\n");
        int length = text.length();
        block.write(Math.min(length, 127));
        if (length >= 127) {
            int rest = length - 127;
            for (; rest >= 128; rest >>= 7) {
                block.write((rest & 0x7f) | 0x80);
            }
            block.write(rest);
        }
        block.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
