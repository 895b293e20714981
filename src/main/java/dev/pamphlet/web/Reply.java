package dev.pamphlet.web;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.site.Bytes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What to send back. The server adds {@code Date} and nothing else; above all no {@code Content-Length}, which is there
 * whenever it should be.
 *
 * @param status the status code
 * @param headers the header fields of this reply, in order
 * @param siteHeaders the header fields that every reply of the site has
 * @param content what follows the header section
 */
record Reply(int status, List<Header> headers, List<Header> siteHeaders, Content content) {
    /** A few lines of plain text, not to be kept. */
    static Reply text(int status, String text, List<Header> siteHeaders) {
        var content = Bytes.of(text);
        var headers = List.of(
                new Header("Content-Type", MediaType.TEXT.toString()),
                CachePolicy.NO_STORE.header(),
                new Header("Content-Length", Integer.toString(content.length())));
        return new Reply(status, headers, siteHeaders, new Whole(content));
    }

    /** What is said while others are being answered (RFC 9110 §15.6.4). */
    static Reply busy(List<Header> siteHeaders) {
        var text = text(503, "503 Service Unavailable\n", siteHeaders);
        var headers = Stream.concat(text.headers.stream(), Stream.of(new Header("Retry-After", "1")));
        return new Reply(text.status, headers.toList(), siteHeaders, text.content);
    }

    /** A reply that takes a few milliseconds to make. */
    static Reply deferred(Supplier<Reply> reply, Optional<Reply> instead) {
        return new Reply(200, List.of(), List.of(), new Deferred(reply, instead));
    }

    /** The reply itself, made now if that was put off. */
    Reply made() {
        return content instanceof Deferred deferred ? deferred.reply().get() : this;
    }

    /** The value of a header field. */
    Optional<String> header(String name) {
        return Stream.concat(headers.stream(), siteHeaders.stream())
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    /** The same with another value of a header field that it has. */
    Reply with(Header field) {
        var fields = headers.stream()
                .map(known -> known.name().equals(field.name()) ? field : known)
                .toList();
        return new Reply(status, fields, siteHeaders, content);
    }

    /** What follows the header section. */
    sealed interface Content {
        /** Nothing: the reply to HEAD, or one that never has content. */
        Content NONE = new None();
    }

    /** Nothing. */
    record None() implements Content {}

    /**
     * All of the reply is made by somebody who can wait for it, and what is said of it before is no more than a promise:
     * it has to be searched for, or printed for the first time.
     *
     * @param reply makes it
     * @param instead what will do where nobody can
     */
    record Deferred(Supplier<Reply> reply, Optional<Reply> instead) implements Content {}

    /**
     * One run of octets: all of an encoding, or a slice of it.
     *
     * @param bytes what to send
     */
    record Whole(Bytes bytes) implements Content {}

    /**
     * Several runs, sent one after the other.
     *
     * @param chunks what to send, in order
     */
    record Parts(List<Bytes> chunks) implements Content {
        Parts {
            chunks = List.copyOf(chunks);
        }
    }
}
