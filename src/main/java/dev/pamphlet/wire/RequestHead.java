package dev.pamphlet.wire;

import java.util.List;

/** A request without its content: all that decides what a site answers. */
public interface RequestHead {
    /** The method as sent; case matters (RFC 9110 §9.1). */
    String method();

    /** The request-target as sent, neither decoded nor resolved (RFC 9112 §3.2). */
    String target();

    /** The values of the field lines with this name, in order; the name's case does not matter. */
    List<String> fields(String name);
}
