package dev.pamphlet.publish;

import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which a request can fail that readers are told about by a page (RFC 9110 §15.5, §15.6). */
public enum ErrorStatus {
    /** §15.5.1: the request makes no sense. */
    BAD_REQUEST(400, "Bad Request"),
    /** §15.5.5: nothing is published at this path. */
    NOT_FOUND(404, "Not Found"),
    /** §15.5.6: this cannot be done here. */
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    /** §15.5.9: the rest of the request did not come in time. */
    REQUEST_TIMEOUT(408, "Request Timeout"),
    /** §15.5.11: no longer published. */
    GONE(410, "Gone"),
    /** §15.5.13: what the reader has is not what is published. */
    PRECONDITION_FAILED(412, "Precondition Failed"),
    /** §15.5.14: the request has more content than is worth reading to drop it. */
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    /** §15.5.15: the request's target is too long. */
    URI_TOO_LONG(414, "URI Too Long"),
    /** §15.5.17: there are fewer octets than asked for. */
    RANGE_NOT_SATISFIABLE(416, "Range Not Satisfiable"),
    /** §15.5.18: the request expects something that is unknown here. */
    EXPECTATION_FAILED(417, "Expectation Failed"),
    /** RFC 6585 §5: the request's header section is too long. */
    HEADERS_TOO_LARGE(431, "Request Header Fields Too Large"),
    /** §15.6.1: a fault of ours. */
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    /** §15.6.2: nothing here knows this method. */
    NOT_IMPLEMENTED(501, "Not Implemented"),
    /** §15.6.6: the request speaks another HTTP. */
    VERSION_NOT_SUPPORTED(505, "HTTP Version Not Supported");

    private final int code;
    private final String phrase;

    ErrorStatus(int code, String phrase) {
        this.code = code;
        this.phrase = phrase;
    }

    /** The status with a code; empty for one that is none of these. */
    public static Optional<ErrorStatus> of(int code) {
        return Stream.of(values()).filter(status -> status.code == code).findFirst();
    }

    /** The status code. */
    public int code() {
        return code;
    }

    /** What it is called. */
    public String phrase() {
        return phrase;
    }
}
