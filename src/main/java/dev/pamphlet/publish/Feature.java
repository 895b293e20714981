package dev.pamphlet.publish;

import java.util.stream.Stream;

/** Something that a site publishes. */
interface Feature {
    /** Its routes for one edition; their content is printed when it is first needed. */
    Stream<? extends Route> routes(Edition edition, Layout layout);

    /** Whether it is there in each language, for the edition in that language, or but once for the site. */
    default boolean isOfEachLanguage() {
        return true;
    }
}
