package dev.pamphlet.publish;

import java.util.stream.Stream;

/** Something that a site publishes. */
interface Feature {
    /** Its routes for one edition; their content is printed when it is first needed. */
    Stream<? extends Route> routes(Edition edition, Layout layout);
}
