package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One form of a resource, printed when first asked for. */
public final class Variant {
    private final MediaType mediaType;
    private final CachePolicy cachePolicy;
    private final List<Supplier<Header>> headers;
    private final boolean chosenByAccept;

    private volatile State state;

    private Variant(
            MediaType mediaType,
            CachePolicy cachePolicy,
            List<Supplier<Header>> headers,
            boolean chosenByAccept,
            State state) {
        this.mediaType = mediaType;
        this.cachePolicy = cachePolicy;
        this.headers = List.copyOf(headers);
        this.chosenByAccept = chosenByAccept;
        this.state = state;
    }

    /** Content of any kind; the supplier gives the same octets each time and may be called more than once. */
    public static Variant of(MediaType mediaType, CachePolicy cachePolicy, Supplier<Bytes> content) {
        return new Variant(mediaType, cachePolicy, List.of(), false, new Unprinted(content));
    }

    /** A text, published in UTF-8. */
    public static Variant text(MediaType mediaType, CachePolicy cachePolicy, Supplier<String> text) {
        return of(mediaType, cachePolicy, () -> Bytes.of(text.get()));
    }

    /** A page, to be revalidated each time it is read. */
    public static Variant html(Supplier<String> html) {
        return text(MediaType.HTML, CachePolicy.REVALIDATE, html);
    }

    /** The same content for another resource, without the header fields: it is printed and compressed once for both. */
    Variant again() {
        return new Variant(mediaType, cachePolicy, List.of(), false, new Reprint(this));
    }

    /** The same with one more header field, such as {@code Link} or {@code X-Robots-Tag}. */
    public Variant with(Header header) {
        return with(List.of(() -> header));
    }

    /** The same with more header fields, which are made when it is printed. */
    Variant with(List<Supplier<Header>> more) {
        var all = new ArrayList<>(headers);
        all.addAll(more);
        return new Variant(mediaType, cachePolicy, all, chosenByAccept, unprinted());
    }

    /** The same as one of several to choose from by {@code Accept}, which its header fields must say. */
    Variant chosenByAccept() {
        return chosenByAccept ? this : new Variant(mediaType, cachePolicy, headers, true, unprinted());
    }

    /** Whether it costs nothing to print it; the first time may take a while. */
    public boolean isPrinted() {
        return state instanceof Printed;
    }

    /** What kind of content it is. */
    public MediaType mediaType() {
        return mediaType;
    }

    /** How long it may be reused. */
    CachePolicy cachePolicy() {
        return cachePolicy;
    }

    /** Header fields of its own, beyond those that follow from its content. */
    List<Header> headers() {
        return headers.stream().map(Supplier::get).toList();
    }

    /** The content alone, for those who write it to a file: made anew and not kept, unless it is printed already. */
    public Bytes content() {
        var now = state;
        return now instanceof Printed printed
                ? printed.representation().identity().content()
                : ((Unprinted) now).content().get();
    }

    /** Prints it, or finds what was printed before. */
    Representation print(Press press) {
        return state instanceof Printed printed ? printed.representation() : printFirst(press);
    }

    // One thread prints; those that come meanwhile would only print the same.
    private synchronized Representation printFirst(Press press) {
        var representation = state.print(this, press);
        state = new Printed(representation);
        return representation;
    }

    private State unprinted() {
        return state instanceof Printed printed
                ? new Unprinted(() -> printed.representation().identity().content())
                : state;
    }

    @Override
    public String toString() {
        return mediaType.toString();
    }

    private sealed interface State {
        Representation print(Variant variant, Press press);
    }

    private record Unprinted(Supplier<Bytes> content) implements State {
        @Override
        public Representation print(Variant variant, Press press) {
            return press.print(variant, variant.chosenByAccept, content.get());
        }
    }

    private record Reprint(Variant original) implements State {
        @Override
        public Representation print(Variant variant, Press press) {
            return press.reprint(variant, variant.chosenByAccept, original.print(press));
        }
    }

    private record Printed(Representation representation) implements State {
        @Override
        public Representation print(Variant variant, Press press) {
            return representation;
        }
    }
}
