package dev.pamphlet.cli;

import dev.pamphlet.web.Server;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Does what the command line asks for; without any word, it serves the site that it contains. */
@QuarkusMain
public final class Main {
    Main() {}

    /** Exits with 0 when all is well, 1 when something is wrong with the site, 2 when it was asked wrongly. */
    public static void main(String... args) {
        if (args.length == 0) {
            // The way of every start in production: not a millisecond for reading commands.
            Server.serve();
        } else {
            System.exit(Pamphlet.commandLine().execute(args));
        }
    }
}
