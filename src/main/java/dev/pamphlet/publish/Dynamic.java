package dev.pamphlet.publish;

import dev.pamphlet.site.Permalink;
import java.util.function.Function;

/**
 * A path at which the reply is made for each request, such as that of the search.
 *
 * @param path where it is
 * @param reply makes the resource that a request with some parameters is for; may take a few milliseconds, so not on
 *     a thread that others wait for
 */
public record Dynamic(Permalink path, Function<Parameters, Resource> reply) implements Route {
    /** What there is for a request. */
    public Resource resource(Parameters parameters) {
        return reply.apply(parameters);
    }
}
