package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;

/**
 * A representation in one content coding, ready to be sent.
 *
 * @param coding how it is compressed
 * @param entityTag what tells these octets from all others
 * @param content the octets
 * @param headers the header fields of a 200 reply
 * @param notModifiedHeaders the header fields of a 304 reply
 */
public record Encoding(
        ContentCoding coding,
        EntityTag entityTag,
        Bytes content,
        HeaderLines headers,
        HeaderLines notModifiedHeaders) {}
