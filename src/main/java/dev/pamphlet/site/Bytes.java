package dev.pamphlet.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Octets that never change; slices share their storage. */
public final class Bytes {
    private final byte[] storage;
    private final int offset;
    private final int length;

    private Bytes(byte[] storage, int offset, int length) {
        this.storage = storage;
        this.offset = offset;
        this.length = length;
    }

    /** A text in UTF-8. */
    public static Bytes of(String text) {
        return wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An array that its maker gives away and will not change. */
    public static Bytes wrap(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** How many octets there are. */
    public int length() {
        return length;
    }

    /** A part of these octets, not copied. */
    public Bytes slice(int from, int size) {
        if (from < 0 || size < 0 || from > length - size) {
            throw new IndexOutOfBoundsException("a slice of " + size + " from " + from + " in " + length);
        }
        return new Bytes(storage, offset + from, size);
    }

    /** A read-only view of these octets, not copied. */
    public ByteBuffer asByteBuffer() {
        return ByteBuffer.wrap(storage, offset, length).slice().asReadOnlyBuffer();
    }

    /** Puts these octets into an array, from some index on. */
    public void copyInto(byte[] array, int index) {
        System.arraycopy(storage, offset, array, index, length);
    }

    /** Puts these octets into a buffer. */
    public void putInto(ByteBuffer buffer) {
        buffer.put(storage, offset, length);
    }

    /** Writes these octets, not copied on the way. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(storage, offset, length);
    }

    /** A copy of these octets. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(storage, offset, offset + length);
    }

    /** The text that these octets are in UTF-8. */
    public String text() {
        return new String(storage, offset, length, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return length + " bytes";
    }
}
