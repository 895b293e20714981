package dev.pamphlet.web;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.ContentCoding;
import dev.pamphlet.publish.Dynamic;
import dev.pamphlet.publish.Encoding;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.Gone;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.Parameters;
import dev.pamphlet.publish.Redirect;
import dev.pamphlet.publish.Representation;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Route;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Variant;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.wire.RequestHead;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** HTTP as one pure function: a request's head and the routes in, a reply out (RFC 9110, RFC 9112). */
final class Responder {
    // RFC 9110 §9.3 and RFC 5789; others are not known to exist (§9.1).
    private static final Set<String> KNOWN_METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH");

    private static final Header ALLOW = new Header("Allow", "GET, HEAD, OPTIONS");
    private static final Header KEPT_BRIEFLY = CachePolicy.HOUR.header();
    private static final Header EMPTY = new Header("Content-Length", "0");

    private final RequestHead request;
    private final Routes routes;

    private Responder(RequestHead request, Routes routes) {
        this.request = request;
        this.routes = routes;
    }

    /** What a site answers to a request. */
    static Reply respond(RequestHead request, Routes routes) {
        return new Responder(request, routes).reply();
    }

    /** What a site answers to a request that went wrong before it could be looked at, or while it was. */
    static Reply failure(Routes routes, ErrorStatus status) {
        var encoding = routes.errorPage(status).identity();
        return new Reply(status.code(), encoding.headers(), routes.headers(), new Reply.Whole(encoding.content()));
    }

    /** What is answered where the server has something of its own to read, to a request that does not read it. */
    static Reply unread(RequestHead request, Routes routes) {
        var responder = new Responder(request, routes);
        if (!KNOWN_METHODS.contains(request.method())) {
            return responder.error(ErrorStatus.NOT_IMPLEMENTED);
        }
        return responder.isMethod("OPTIONS")
                ? responder.options()
                : responder.error(ErrorStatus.METHOD_NOT_ALLOWED, ALLOW);
    }

    private Reply reply() {
        var target = RequestTarget.parse(request.target());
        if (!KNOWN_METHODS.contains(request.method())) {
            return error(ErrorStatus.NOT_IMPLEMENTED);
        }
        // RFC 9112 §3.2.3: CONNECT has an authority-form, which is for proxies.
        if (target instanceof RequestTarget.Path path && !isMethod("CONNECT")) {
            return replyAt(path);
        }
        if (target instanceof RequestTarget.TooLong) {
            return error(ErrorStatus.URI_TOO_LONG);
        }
        // RFC 9112 §3.2.4: asterisk-form is for OPTIONS only.
        return target instanceof RequestTarget.Asterisk && isMethod("OPTIONS")
                ? options()
                : error(ErrorStatus.BAD_REQUEST);
    }

    private Reply replyAt(RequestTarget.Path target) {
        var lookup = Lookup.of(target.path(), routes);
        if (lookup instanceof Lookup.Found found) {
            return replyFrom(found.route(), target.query(), false);
        }
        if (lookup instanceof Lookup.Misspelt misspelt) {
            return replyFrom(misspelt.route(), target.query(), true);
        }
        return lookup instanceof Lookup.Nothing nothing ? notFound(nothing.path()) : error(ErrorStatus.BAD_REQUEST);
    }

    private Reply replyFrom(Route route, String query, boolean misspelt) {
        if (route instanceof Gone gone) {
            return error(
                    ErrorStatus.GONE,
                    routes.errorPage(ErrorStatus.GONE, gone.path().path()));
        }
        if (isMethod("OPTIONS")) {
            return options();
        }
        // RFC 9110 §15.5.6: with the methods that would do
        if (!isMethod("GET") && !isMethod("HEAD")) {
            return error(ErrorStatus.METHOD_NOT_ALLOWED, ALLOW);
        }
        // A misspelt path of a redirect leads to its target at once.
        if (route instanceof Redirect redirect) {
            return redirect(redirect.permanent() ? 301 : 302, Location.of(redirect.target(), query));
        }
        if (misspelt) {
            return redirect(301, Location.of(route.path().href(), query));
        }
        return route instanceof Resource resource ? replyFrom(resource) : replyFrom((Dynamic) route, query);
    }

    private Reply replyFrom(Dynamic dynamic, String query) {
        return Reply.deferred(() -> printed(chosen(dynamic.resource(Parameters.parse(query)))), Optional.empty());
    }

    private Reply replyFrom(Resource resource) {
        var variant = chosen(resource);
        return variant.isPrinted() ? printed(variant) : Reply.deferred(() -> printed(variant), Optional.empty());
    }

    private Variant chosen(Resource resource) {
        return Accept.choose(resource.variants(), acceptFields(resource));
    }

    private Reply printed(Variant variant) {
        var representation = routes.print(variant);
        var encoding = AcceptEncoding.choose(representation, request.fields("Accept-Encoding"));
        return conditional(representation, encoding);
    }

    private List<String> acceptFields(Resource resource) {
        return resource.variants().size() == 1 ? List.of() : request.fields("Accept");
    }

    // RFC 9110 §13.2.2. Steps 2 and 4 are about dates: nothing here has one that is sound, for a page also changes with
    // its template and its neighbours, so there is no Last-Modified and §13.1.3 and §13.1.4 have their fields ignored.
    private Reply conditional(Representation representation, Encoding encoding) {
        // Step 1
        var ifMatch = request.fields("If-Match");
        if (!ifMatch.isEmpty() && !EntityTags.matchStrongly(ifMatch, encoding.entityTag())) {
            return error(ErrorStatus.PRECONDITION_FAILED);
        }
        // Step 3
        var ifNoneMatch = request.fields("If-None-Match");
        if (!ifNoneMatch.isEmpty() && EntityTags.matchWeakly(ifNoneMatch, encoding.entityTag())) {
            return new Reply(304, encoding.notModifiedHeaders(), routes.headers(), Reply.Content.NONE);
        }
        // Steps 5 and 6
        var range = range(encoding);
        if (range instanceof RangeRequest.Some some) {
            return partial(new PartialContent(representation.mediaType(), encoding, some.ranges()));
        }
        return range instanceof RangeRequest.Unsatisfiable
                ? error(ErrorStatus.RANGE_NOT_SATISFIABLE, unsatisfied(encoding))
                : reply(200, encoding.headers(), encoding.content());
    }

    // RFC 9110 §14.2: for GET only. Ranges are of the uncompressed content only, as far too many clients and caches
    // take a part of a compressed one for a part of the file.
    private RangeRequest range(Encoding encoding) {
        var range = request.fields("Range");
        if (range.size() != 1 || !isMethod("GET") || encoding.coding() != ContentCoding.IDENTITY) {
            return new RangeRequest.All();
        }
        var ifRange = request.fields("If-Range");
        return ifRange.isEmpty() || isCurrent(ifRange, encoding)
                ? RangeRequest.parse(range.get(0), encoding.content().length())
                : new RangeRequest.All();
    }

    // RFC 9110 §13.1.5: one strong tag; a date is never that of a representation here.
    private static boolean isCurrent(List<String> ifRange, Encoding encoding) {
        return ifRange.size() == 1 && ifRange.get(0).equals(encoding.entityTag().toString());
    }

    private Reply partial(PartialContent part) {
        return new Reply(206, part.headers(), routes.headers(), part.content());
    }

    // RFC 9110 §14.4
    private static Header unsatisfied(Encoding encoding) {
        return new Header("Content-Range", "bytes */" + encoding.content().length());
    }

    // RFC 9110 §9.3.7; §8.6: a 204 has no Content-Length
    private Reply options() {
        return new Reply(204, List.of(ALLOW), routes.headers(), Reply.Content.NONE);
    }

    private Reply redirect(int status, String location) {
        var headers = List.of(new Header("Location", location), KEPT_BRIEFLY, EMPTY);
        return new Reply(status, headers, routes.headers(), Reply.Content.NONE);
    }

    /** With suggestions, where somebody has the time to make them. */
    private Reply notFound(String path) {
        var plain = error(ErrorStatus.NOT_FOUND, routes.errorPage(ErrorStatus.NOT_FOUND, path));
        return isMethod("GET") || isMethod("HEAD")
                ? Reply.deferred(() -> error(ErrorStatus.NOT_FOUND, routes.notFoundPage(path)), Optional.of(plain))
                : plain;
    }

    private Reply error(ErrorStatus status, Representation page) {
        var encoding = AcceptEncoding.choose(page, request.fields("Accept-Encoding"));
        return reply(status.code(), encoding.headers(), encoding.content());
    }

    private Reply error(ErrorStatus status) {
        return error(status, routes.errorPage(status));
    }

    private Reply error(ErrorStatus status, Header more) {
        var page = errorPage(status);
        var headers = Stream.concat(Stream.of(more), page.headers().stream()).toList();
        return reply(status.code(), headers, page.content());
    }

    private Encoding errorPage(ErrorStatus status) {
        return AcceptEncoding.choose(routes.errorPage(status), request.fields("Accept-Encoding"));
    }

    // RFC 9110 §9.3.2: HEAD is GET without content.
    private Reply reply(int status, List<Header> headers, Bytes content) {
        return new Reply(
                status, headers, routes.headers(), isMethod("HEAD") ? Reply.Content.NONE : new Reply.Whole(content));
    }

    private boolean isMethod(String method) {
        return request.method().equals(method);
    }
}
