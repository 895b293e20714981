package dev.pamphlet.web;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server. */
@QuarkusMain
public final class Main {
    Main() {}

    /** Starts the server and waits for its end. */
    public static void main(String... args) {
        // Else the server would parse each target once more, and turn away a bad one without the site's header fields.
        // The native executable has this from its build, for it is read while that runs.
        System.setProperty("vertx.disableURIValidation", "true");
        System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            Quarkus.run(args);
        } else {
            Quarkus.run(null, StartFailure::exit, args);
        }
    }
}
