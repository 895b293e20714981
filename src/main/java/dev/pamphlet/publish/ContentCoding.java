package dev.pamphlet.publish;

/** How content is compressed on its way (RFC 9110 §8.4.1). */
public enum ContentCoding {
    /** Not at all. */
    IDENTITY("identity"),
    /** RFC 1952. */
    GZIP("gzip"),
    /** RFC 7932. */
    BROTLI("br");

    private final String token;

    ContentCoding(String token) {
        this.token = token;
    }

    /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    public String token() {
        return token;
    }
}
