package dev.pamphlet.wire;

import io.netty.buffer.ByteBuf;

/** Content in chunks, each with its length before it (RFC 9112 §7.1). */
final class Chunks implements Content {
    /** How long the line before a chunk may be: nobody knows an extension that anyone sends. */
    private static final int LONGEST_LINE = 256;

    private enum At {
        SIZE,
        DATA,
        DATA_END,
        TRAILER
    }

    private final Limits limits;
    private final LineReader lines = new LineReader();
    private final FieldSection trailer = new FieldSection();
    private At at = At.SIZE;
    private KnownLength chunk = new KnownLength(0);
    private long total;

    Chunks(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Progress drop(ByteBuf arrived) {
        var progress = Progress.WHOLE;
        while (progress == Progress.WHOLE && at != At.TRAILER) {
            progress = switch (at) {
                case SIZE -> size(arrived);
                case DATA -> data(arrived);
                default -> dataEnd(arrived);
            };
        }
        return progress == Progress.WHOLE ? trailer(arrived) : progress;
    }

    private Progress size(ByteBuf arrived) {
        var progress = lines.next(arrived, LONGEST_LINE);
        if (progress != Progress.WHOLE) {
            return progress == Progress.UNFINISHED ? progress : Progress.BROKEN;
        }
        var size = ChunkSize.parse(lines.octets(), lines.length());
        if (size.isEmpty()) {
            return Progress.BROKEN;
        }
        total += size.getAsLong();
        if (total > limits.content()) {
            return Progress.TOO_LONG;
        }
        chunk = new KnownLength(size.getAsLong());
        at = size.getAsLong() == 0 ? At.TRAILER : At.DATA;
        return Progress.WHOLE;
    }

    private Progress data(ByteBuf arrived) {
        var progress = chunk.drop(arrived);
        at = progress == Progress.WHOLE ? At.DATA_END : At.DATA;
        return progress;
    }

    private Progress dataEnd(ByteBuf arrived) {
        var progress = lines.next(arrived, 0);
        at = progress == Progress.WHOLE ? At.SIZE : At.DATA_END;
        return progress == Progress.TOO_LONG ? Progress.BROKEN : progress;
    }

    // §7.1.2: read as the fields before it, and dropped
    private Progress trailer(ByteBuf arrived) {
        var progress = lines.next(arrived, limits.fieldSection());
        while (progress == Progress.WHOLE && lines.length() > 0) {
            if (trailer.add(lines.octets(), lines.length(), limits).isPresent() || !trailer.isOfTrailer()) {
                return Progress.BROKEN;
            }
            progress = lines.next(arrived, limits.fieldSection());
        }
        return progress == Progress.TOO_LONG ? Progress.BROKEN : progress;
    }
}
