package dev.pamphlet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The header fields of a representation, put together once, when it is printed.
 *
 * @param variant what is printed
 * @param vary the request's fields that chose among several; empty when there was no choice
 * @param resourcePolicy whether to say which sites may show it
 */
record RepresentationFields(Variant variant, String vary, boolean resourcePolicy) {
    // RFC 9110 §15.4.5: what a 304 must repeat; the rest the reader has. Cross-Origin-Resource-Policy is checked
    // on each reply.
    private static final Set<String> IN_NOT_MODIFIED =
            Set.of("Cache-Control", "Content-Location", "ETag", "Vary", MediaType.RESOURCE_POLICY);

    Encoding encoding(CodedContent coded) {
        var tag = EntityTag.of(coded.content());
        var fields = fields(coded, tag);
        var notModified = fields.stream()
                .filter(field -> IN_NOT_MODIFIED.contains(field.name()))
                .toList();
        return new Encoding(coded.coding(), tag, coded.content(), HeaderLines.of(fields), HeaderLines.of(notModified));
    }

    private List<Header> fields(CodedContent coded, EntityTag tag) {
        var fields = new ArrayList<Header>();
        fields.add(new Header("Content-Type", variant.mediaType().toString()));
        fields.add(new Header("Content-Length", Integer.toString(coded.length())));
        if (coded.coding() != ContentCoding.IDENTITY) {
            fields.add(new Header("Content-Encoding", coded.coding().token()));
        }
        fields.add(variant.cachePolicy().header());
        if (!vary.isEmpty()) {
            fields.add(new Header("Vary", vary));
        }
        addValidators(fields, coded, tag);
        if (resourcePolicy) {
            fields.add(variant.mediaType().resourcePolicy());
        }
        fields.addAll(variant.headers());
        return List.copyOf(fields);
    }

    private void addValidators(List<Header> fields, CodedContent coded, EntityTag tag) {
        if (!variant.cachePolicy().isStored()) {
            return;
        }
        fields.add(new Header("ETag", tag.toString()));
        // RFC 9110 §14.3; ranges are of the uncompressed content only, see Encoding
        if (coded.coding() == ContentCoding.IDENTITY) {
            fields.add(new Header("Accept-Ranges", "bytes"));
        }
    }
}
