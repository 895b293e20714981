package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Prints content in every coding that is worth having.
 *
 * @param compressors the codings to try, besides none at all
 * @param finish what is done to each HTML page before
 * @param resourcePolicies whether a representation says which sites may show it, as it does unless the site says so
 */
public record Press(List<Compressor> compressors, UnaryOperator<Bytes> finish, boolean resourcePolicies) {
    /** Prints as it is. */
    public static final Press PLAIN = new Press(List.of(), UnaryOperator.identity(), true);

    /** Prints with what the Java platform has: gzip. */
    public static final Press GZIP = PLAIN.with(new Gzip());

    public Press {
        compressors = List.copyOf(compressors);
    }

    /** The same with one more compressor. */
    public Press with(Compressor compressor) {
        var more = new ArrayList<>(compressors);
        more.add(compressor);
        return new Press(more, finish, resourcePolicies);
    }

    /** The same with something done to each HTML page before it is printed. */
    public Press finishing(UnaryOperator<Bytes> pages) {
        return new Press(compressors, pages, resourcePolicies);
    }

    /** The same for a site that sets fields of these names for every reply. */
    Press under(Set<String> siteFields) {
        return new Press(
                compressors, finish, siteFields.stream().noneMatch(MediaType.RESOURCE_POLICY::equalsIgnoreCase));
    }

    Representation print(Variant variant, boolean chosenByAccept, Bytes content) {
        var finished = variant.mediaType().equals(MediaType.HTML) ? finish.apply(content) : content;
        return print(variant, chosenByAccept, coded(variant.mediaType(), finished));
    }

    /** Gives what is printed already the header fields of another variant. */
    Representation reprint(Variant variant, boolean chosenByAccept, Representation printed) {
        var coded = printed.encodings().stream()
                .map(encoding -> new CodedContent(encoding.coding(), encoding.content()))
                .toList();
        return print(variant, chosenByAccept, coded);
    }

    private Representation print(Variant variant, boolean chosenByAccept, List<CodedContent> coded) {
        var fields = new RepresentationFields(variant, vary(chosenByAccept, coded.size() > 1), resourcePolicies);
        return new Representation(
                variant.mediaType(), coded.stream().map(fields::encoding).toList());
    }

    private List<CodedContent> coded(MediaType mediaType, Bytes content) {
        var coded = new ArrayList<CodedContent>();
        coded.add(new CodedContent(ContentCoding.IDENTITY, content));
        if (mediaType.isCompressible()) {
            compressors.stream()
                    .map(compressor -> CodedContent.of(compressor, content))
                    .filter(compressed -> compressed.pays(content))
                    .forEach(coded::add);
        }
        coded.sort(Comparator.comparingInt(CodedContent::length));
        return coded;
    }

    // RFC 9110 §12.5.5: what else than the URL the choice depended on
    private static String vary(boolean accept, boolean acceptEncoding) {
        if (!acceptEncoding) {
            return accept ? "Accept" : "";
        }
        return accept ? "Accept, Accept-Encoding" : "Accept-Encoding";
    }
}
