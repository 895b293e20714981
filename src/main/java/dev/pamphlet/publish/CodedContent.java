package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;

/**
 * Content in one coding.
 *
 * @param coding how it is compressed
 * @param content the result
 */
record CodedContent(ContentCoding coding, Bytes content) {
    static CodedContent of(Compressor compressor, Bytes content) {
        return new CodedContent(compressor.coding(), Bytes.wrap(compressor.compress(content)));
    }

    int length() {
        return content.length();
    }

    /** Whether it saves at least a tenth, and enough to outweigh its header field. */
    boolean pays(Bytes original) {
        return length() + Math.max(64, original.length() / 10) <= original.length();
    }
}
