package dev.pamphlet.web;

import dev.pamphlet.source.EmbeddedSource;
import io.quarkus.runtime.ImageMode;
import java.time.InstantSource;

/** The site that is packaged with the application. */
final class EmbeddedSite {
    private EmbeddedSite() {}

    /**
     * Reads it and prints it, all of it when this runs inside the image build.
     *
     * @param clock says which edition it is time for, then and on each request
     * @throws UnpublishableException when the content has errors
     */
    static Publication print(InstantSource clock) {
        var edition = CurrentEdition.of(new EmbeddedSource().read(), clock);
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            edition.routes().printAll(new Brotli());
        }
        return edition;
    }
}
