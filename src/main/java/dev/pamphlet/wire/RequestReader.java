package dev.pamphlet.wire;

import dev.pamphlet.publish.ErrorStatus;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;

/** Reads the requests of a connection, one after the other (RFC 9112). Of what is no request, nothing is ever read again. */
final class RequestReader {
    /** Where the reader is. */
    enum Stage {
        /** Nothing of a request has arrived. */
        BETWEEN,
        /** A part of its first line or its fields. */
        HEAD,
        /** Its first line and its fields. */
        CONTENT,
        /** What follows cannot be told from what came before. */
        LOST
    }

    /** What has been read. */
    sealed interface Outcome {
        /** Not enough. */
        record Unfinished() implements Outcome {}

        /**
         * A request.
         *
         * @param request its content left out
         */
        record Whole(Request request) implements Outcome {}

        /**
         * Something that is none.
         *
         * @param status why
         */
        record Refused(ErrorStatus status) implements Outcome {}
    }

    private static final Outcome UNFINISHED = new Outcome.Unfinished();
    private static final Content NO_CONTENT = arrived -> Progress.WHOLE;
    // Longer than any method (RFC 9112 §3 wants 501 for such), but far shorter than any line.
    private static final int LONGEST_METHOD = 64;

    private final Limits limits;
    private final LineReader lines = new LineReader();
    private Stage stage = Stage.BETWEEN;
    private Optional<RequestLine.Read> line = Optional.empty();
    private boolean skippedEmptyLine;
    private final FieldSection fields = new FieldSection();
    private Content content = NO_CONTENT;

    RequestReader(Limits limits) {
        this.limits = limits;
    }

    Stage stage() {
        return stage;
    }

    /** Reads what has arrived, up to the end of a request. */
    Outcome read(ByteBuf arrived) {
        if (stage == Stage.LOST) {
            arrived.skipBytes(arrived.readableBytes());
            return UNFINISHED;
        }
        if (stage == Stage.BETWEEN && arrived.isReadable()) {
            stage = Stage.HEAD;
        }
        var outcome = stage == Stage.CONTENT ? content(arrived) : head(arrived);
        if (outcome instanceof Outcome.Refused) {
            stage = Stage.LOST;
        }
        return outcome;
    }

    private Outcome head(ByteBuf arrived) {
        var outcome = line.isPresent() ? UNFINISHED : firstLine(arrived);
        return line.isPresent() ? fields(arrived) : outcome;
    }

    private Outcome firstLine(ByteBuf arrived) {
        var progress = lines.next(arrived, limits.requestLine());
        // §2.2: an empty line before a request is skipped, one.
        if (progress == Progress.WHOLE && lines.length() == 0 && !skippedEmptyLine) {
            skippedEmptyLine = true;
            stage = arrived.isReadable() ? Stage.HEAD : Stage.BETWEEN;
            return firstLine(arrived);
        }
        if (progress != Progress.WHOLE) {
            return outcome(progress, tooLong());
        }
        var read = RequestLine.parse(lines.octets(), lines.length());
        if (read instanceof RequestLine.Faulty faulty) {
            return new Outcome.Refused(faulty.status());
        }
        line = Optional.of((RequestLine.Read) read);
        fields.clear();
        return UNFINISHED;
    }

    // §3: 414 for a target that is too long, 501 for a method that is
    private ErrorStatus tooLong() {
        int i = 0;
        while (i < LONGEST_METHOD && Grammar.isToken(lines.octets()[i])) {
            i++;
        }
        return i < LONGEST_METHOD ? ErrorStatus.URI_TOO_LONG : ErrorStatus.NOT_IMPLEMENTED;
    }

    private Outcome fields(ByteBuf arrived) {
        var progress = lines.next(arrived, limits.fieldSection());
        while (progress == Progress.WHOLE && lines.length() > 0) {
            var fault = fields.add(lines.octets(), lines.length(), limits);
            if (fault.isPresent()) {
                return new Outcome.Refused(fault.get());
            }
            progress = lines.next(arrived, limits.fieldSection());
        }
        return progress == Progress.WHOLE
                ? content(line.orElseThrow(), arrived)
                : outcome(progress, ErrorStatus.HEADERS_TOO_LARGE);
    }

    private Outcome content(RequestLine.Read request, ByteBuf arrived) {
        boolean isFirstVersion = request.version().equals(HttpVersion.HTTP_1_0);
        if (!fields.hasHost(isFirstVersion)) {
            return new Outcome.Refused(ErrorStatus.BAD_REQUEST);
        }
        var framing = fields.framing(isFirstVersion);
        if (framing instanceof Framing.Faulty faulty) {
            return new Outcome.Refused(faulty.status());
        }
        // RFC 9110 §10.1.1: HTTP/1.0 expects nothing.
        boolean isExpecting = fields.expectsSomething() && !isFirstVersion;
        if (isExpecting && fields.expectsMore()) {
            return new Outcome.Refused(ErrorStatus.EXPECTATION_FAILED);
        }
        fields.settleConnection(isFirstVersion);
        return framing.equals(Framing.NONE) ? whole(request) : content(framing, isExpecting, arrived);
    }

    private Outcome content(Framing framing, boolean isExpecting, ByteBuf arrived) {
        if (framing instanceof Framing.Length length && length.octets() > limits.content()) {
            return new Outcome.Refused(ErrorStatus.CONTENT_TOO_LARGE);
        }
        stage = Stage.CONTENT;
        content = framing instanceof Framing.Length length ? new KnownLength(length.octets()) : new Chunks(limits);
        // RFC 9110 §10.1.1: who waits for a word gets the reply instead, and may keep the content.
        return isExpecting ? withoutContent() : content(arrived);
    }

    private Outcome content(ByteBuf arrived) {
        var progress = content.drop(arrived);
        return progress == Progress.WHOLE
                ? whole(line.orElseThrow())
                : outcome(progress, ErrorStatus.CONTENT_TOO_LARGE);
    }

    /** The request whose content has not all arrived; the last of this connection, for the rest of it may still come. */
    Outcome withoutContent() {
        // RFC 9112 §9.6
        fields.makeLast();
        var whole = whole(line.orElseThrow());
        stage = Stage.LOST;
        return whole;
    }

    /** Lets go of the request that was read last, for the next may be long in coming. */
    void forget() {
        fields.clear();
    }

    /** Gives up on the request that is being read. */
    Outcome refuse(ErrorStatus status) {
        stage = Stage.LOST;
        return new Outcome.Refused(status);
    }

    private Outcome.Whole whole(RequestLine.Read request) {
        if (stage == Stage.CONTENT) {
            fields.leaveContentOut();
        }
        var whole = new Outcome.Whole(new Request(request, fields));
        stage = Stage.BETWEEN;
        line = Optional.empty();
        skippedEmptyLine = false;
        content = NO_CONTENT;
        return whole;
    }

    private static Outcome outcome(Progress progress, ErrorStatus tooLong) {
        return switch (progress) {
            case BROKEN -> new Outcome.Refused(ErrorStatus.BAD_REQUEST);
            case TOO_LONG -> new Outcome.Refused(tooLong);
            default -> UNFINISHED;
        };
    }
}
