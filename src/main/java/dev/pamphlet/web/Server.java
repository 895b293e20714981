package dev.pamphlet.web;

import dev.pamphlet.source.SiteFolder;
import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import java.time.InstantSource;
import java.util.Optional;
import org.graalvm.nativeimage.RuntimeOptions;

/** The server: runs until it is told to end. */
public final class Server {
    /** How much of the time spent on collections goes into those of what is young, in per cent; else it is half. */
    private static final int MOSTLY_YOUNG = 90;

    private static volatile Optional<Publication> chosen = Optional.empty();

    private Server() {}

    /** What is to be served instead of the application's own site. */
    static Optional<Publication> chosen() {
        return chosen;
    }

    /** Serves the application's own site. */
    public static void serve() {
        // Else the server would parse each target once more, and turn away a bad one without the site's header fields.
        // The native executable has this from its build, for it is read while that runs.
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Quarkus.run();
        } else {
            Quarkus.run(null, StartFailure::exit);
        }
    }

    /**
     * Serves a folder.
     *
     * @param dev whether for its author, who wants to see drafts, problems and each change at once
     */
    public static void serve(SiteFolder folder, boolean dev) {
        if (dev && ImageMode.current() == ImageMode.NATIVE_RUN) {
            // Memory matters less than that one save in five would wait for a full collection.
            RuntimeOptions.set("PercentTimeInIncrementalCollection", MOSTLY_YOUNG);
        }
        try {
            var clock = InstantSource.system();
            chosen = Optional.of(dev ? new WorkingFolder(folder, clock) : new ServedFolder(folder, clock).watching());
        } catch (UnpublishableException problems) {
            Publication.end(problems);
        }
        serve();
    }
}
