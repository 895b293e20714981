package dev.pamphlet.wire;

import java.time.Duration;

/**
 * How long a connection may take.
 *
 * @param idle between two requests, and without any octet of a reply being taken
 * @param head from the first octet of a request to the end of its fields
 * @param content from there to the end of its content
 */
record Patience(Duration idle, Duration head, Duration content) {
    /** How long a stage of reading may take. */
    Duration at(RequestReader.Stage stage) {
        return switch (stage) {
            case HEAD -> head;
            case CONTENT -> content;
            default -> idle;
        };
    }
}
