package dev.pamphlet.web;

import dev.pamphlet.publish.Routes;
import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.time.InstantSource;

/** What the application publishes. */
interface Publication {
    /** The reply to a request. */
    Reply respond(RequestHead request);

    /** What is published now. */
    Routes routes();

    /**
     * The publication of this application: a working folder in dev mode, else the embedded site. When that has errors,
     * the application says which and ends.
     */
    static Publication ofApplication() {
        try {
            return OfApplication.PUBLICATION;
        } catch (ExceptionInInitializerError e) {
            if (LaunchMode.current() == LaunchMode.NORMAL && e.getCause() instanceof UnpublishableException problems) {
                System.err.println(problems.getMessage());
                // Nothing has started yet that would have to be stopped, and there is no more to say.
                Runtime.getRuntime().halt(1);
            }
            throw e;
        }
    }

    /** Initialized at boot on the JVM, and inside the image build for native, which so contains the finished site. */
    final class OfApplication {
        private static final Publication PUBLICATION = LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? new WorkingFolder(Path.of("content"), Path.of("src", "main", "resources", "theme"))
                : EmbeddedEdition.print(InstantSource.system());

        private OfApplication() {}
    }
}
