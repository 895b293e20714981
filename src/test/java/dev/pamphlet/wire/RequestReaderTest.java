package dev.pamphlet.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.wire.RequestReader.Outcome;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9112, octet by octet. */
class RequestReaderTest {
    private static final Limits LIMITS = new Limits(17_000, 20_480, 100, 65_536);
    private static final String TOKEN = "!#$%&'*+-.^_`|~";

    @Test
    void whatIsReadDoesNotDependOnHowItArrives() throws IOException {
        var random = new Random(9112);
        for (var exchange : battery().toList()) {
            var octets = exchange.bytes();
            var atOnce = read(octets, octets.length);

            assertThat(readInPieces(octets, random)).as(exchange.toString()).isEqualTo(atOnce);
            if (octets.length < 1_000) {
                assertThat(read(octets, 1)).as(exchange.toString()).isEqualTo(atOnce);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §9.1, §5.6.2 | G%sT / HTTP/1.1¶Host: a¶¶        | token
            §5.1         | GET / HTTP/1.1¶Host: a¶X%sY: z¶¶ | token or colon
            §5.5         | GET / HTTP/1.1¶Host: a¶X: y%sz¶¶ | text
            §4.1         | GET /a%sb HTTP/1.1¶Host: a¶¶     | visible
            §7.2         | GET / HTTP/1.1¶Host: a%sb¶¶      | name
            §8.6         | GET / HTTP/1.1¶Host: a¶Content-Length: 0%s¶¶¶          | digit
            §6.1         | GET / HTTP/1.1¶Host: a¶Transfer-Encoding: chunked%s¶¶0¶¶ | space
            §7.1         | GET / HTTP/1.1¶Host: a¶Transfer-Encoding: chunked¶¶0%s¶    | hexadecimal digit
            """)
    void eachOctetMayStandWhereTheGrammarHasItAndNowhereElse(String section, String request, String kind) {
        for (int octet = 0; octet < 0x100; octet++) {
            var sent = request.replace("¶", "\r\n").replace("%s", String.valueOf((char) octet));
            var read = read(sent.getBytes(StandardCharsets.ISO_8859_1), Integer.MAX_VALUE);

            assertThat(!read.isEmpty() && read.get(0).startsWith("4"))
                    .as("%s refuses %02x in %s", section, octet, request)
                    .isEqualTo(!isOf(kind, (char) octet));
        }
    }

    private static boolean isOf(String kind, char octet) {
        boolean isDigit = octet >= '0' && octet <= '9';
        boolean isLetter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
        return switch (kind) {
            case "token" -> isDigit || isLetter || TOKEN.indexOf(octet) >= 0;
            case "token or colon" -> isDigit || isLetter || TOKEN.indexOf(octet) >= 0 || octet == ':';
            case "text" -> octet == '\t' || (octet >= ' ' && octet != 0x7F);
            case "visible" -> octet > ' ' && octet < 0x7F;
            case "name" -> isDigit || isLetter || "-._~!$&'()*+,;=".indexOf(octet) >= 0;
            case "digit" -> isDigit || octet == ' ' || octet == '\t';
            case "space" -> octet == ' ' || octet == '\t';
            default -> isDigit || (octet >= 'a' && octet <= 'f') || (octet >= 'A' && octet <= 'F');
        };
    }

    @Test
    void whateverIsTakenForARequestIsTheSameForTheServersOwnDecoder() throws IOException {
        var random = new Random(2616);
        var seeds = battery()
                .map(Exchange::bytes)
                .filter(octets -> octets.length < 400)
                .toList();
        int accepted = 0;
        for (int i = 0; i < 5_000; i++) {
            var octets = changed(seeds.get(random.nextInt(seeds.size())), random);
            var ours = requests(octets);
            accepted += ours.size();

            assertThat(ours).as(() -> text(octets)).isEqualTo(theirs(octets, ours.size()));
        }
        assertThat(accepted).isGreaterThan(1_000);
    }

    private static byte[] changed(byte[] octets, Random random) {
        var changed = Arrays.copyOf(octets, octets.length);
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(changed.length);
            int length = random.nextInt(Math.min(20, changed.length - at) + 1);
            switch (random.nextInt(3)) {
                case 0 -> changed[at] = (byte) random.nextInt(0x100);
                case 1 -> changed = without(changed, at, length);
                default -> changed = twice(changed, at, length);
            }
        }
        return changed;
    }

    private static byte[] without(byte[] octets, int at, int length) {
        return length == octets.length ? octets : joined(octets, at, at + length);
    }

    private static byte[] twice(byte[] octets, int at, int length) {
        return joined(octets, at + length, at);
    }

    private static byte[] joined(byte[] octets, int end, int start) {
        var joined = Arrays.copyOf(octets, end + octets.length - start);
        System.arraycopy(octets, start, joined, end, octets.length - start);
        return joined;
    }

    /** The requests read from some octets, up to the first refusal. */
    private static List<String> requests(byte[] octets) {
        return read(octets, octets.length).stream()
                .takeWhile(line -> !line.matches("\\d{3}"))
                .toList();
    }

    /** As many requests, read by Netty. */
    private static List<String> theirs(byte[] octets, int most) {
        var channel = new EmbeddedChannel(new HttpRequestDecoder(17_000, 20_480, 8_192));
        channel.writeInbound(Unpooled.wrappedBuffer(octets));
        var requests = new ArrayList<String>();
        for (Object message = channel.readInbound(); message != null; message = channel.readInbound()) {
            if (message instanceof HttpRequest request
                    && request.decoderResult().isSuccess()
                    && requests.size() < most) {
                requests.add(text(request));
            }
            if (message instanceof HttpContent) {
                ReferenceCountUtil.release(message);
            }
        }
        channel.finishAndReleaseAll();
        return requests;
    }

    private static Stream<Exchange> battery() throws IOException {
        try (var stream = RequestReaderTest.class.getResourceAsStream("/wire/battery.txt")) {
            return Exchange.in(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> readInPieces(byte[] octets, Random random) {
        var read = new ArrayList<String>();
        var reader = new RequestReader(LIMITS);
        var arrived = Unpooled.buffer();
        for (int from = 0; from < octets.length; ) {
            int length = Math.min(1 + random.nextInt(40), octets.length - from);
            arrived.writeBytes(octets, from, length);
            read.addAll(read(reader, arrived));
            from += length;
        }
        return read;
    }

    private static List<String> read(byte[] octets, int piece) {
        var reader = new RequestReader(LIMITS);
        var arrived = Unpooled.buffer();
        return IntStream.iterate(0, from -> from < octets.length, from -> from + Math.min(piece, octets.length))
                .mapToObj(from -> arrived.writeBytes(octets, from, Math.min(piece, octets.length - from)))
                .flatMap(more -> read(reader, more).stream())
                .toList();
    }

    private static List<String> read(RequestReader reader, ByteBuf arrived) {
        var read = new ArrayList<String>();
        while (arrived.isReadable()) {
            var outcome = reader.read(arrived);
            if (outcome instanceof Outcome.Whole whole) {
                read.add(text(whole.request().forServer()));
            } else if (outcome instanceof Outcome.Refused refused) {
                read.add(Integer.toString(refused.status().code()));
            } else {
                return read;
            }
        }
        return read;
    }

    // Without what only says how long the content was, which is gone, and what is not listened to.
    private static String text(HttpRequest request) {
        return request.method() + " " + request.uri() + " " + fields(request.headers());
    }

    private static List<String> fields(HttpHeaders headers) {
        return headers.entries().stream()
                .filter(field -> !field.getKey().matches("(?i)content-length|transfer-encoding|upgrade|connection"))
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
