package dev.pamphlet.web;

import dev.pamphlet.publish.Routes;
import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.wire.RequestHead;
import io.quarkus.runtime.LaunchMode;
import java.time.InstantSource;
import java.util.Optional;

/** What the application publishes. */
interface Publication {
    /** The reply to a request. */
    Reply respond(RequestHead request);

    /** What is published now. */
    Routes routes();

    /** The folder that it is of, if its author is at work. */
    default Optional<WorkingFolder> beingWritten() {
        return Optional.empty();
    }

    /**
     * The publication of this application: the one that was chosen on the command line, else a working folder in dev
     * mode, else the embedded site. When that has errors, the application says which and ends.
     */
    static Publication ofApplication() {
        return Server.chosen().orElseGet(Publication::embedded);
    }

    private static Publication embedded() {
        try {
            return OfApplication.PUBLICATION;
        } catch (ExceptionInInitializerError e) {
            if (LaunchMode.current() == LaunchMode.NORMAL && e.getCause() instanceof UnpublishableException problems) {
                end(problems);
            }
            throw e;
        }
    }

    /** Says what is wrong and ends. Nothing has started yet that would have to be stopped. */
    static void end(UnpublishableException problems) {
        System.err.println(problems.getMessage());
        Runtime.getRuntime().halt(1);
    }

    /** Initialized at boot on the JVM, and inside the image build for native, which so contains the finished site. */
    final class OfApplication {
        private static final Publication PUBLICATION = LaunchMode.current() == LaunchMode.DEVELOPMENT
                ? new WorkingFolder(SiteFolder.PROJECT, InstantSource.system())
                : EmbeddedSite.print(InstantSource.system());

        private OfApplication() {}
    }
}
