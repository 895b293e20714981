package dev.pamphlet.cli;

import dev.pamphlet.web.Server;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a site. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Serves a site.",
        description = {
            "A folder is served as readers are to see it; what changes in it is published as soon as it is without"
                    + " errors. The port is that of --port, else of the environment's PORT, else 8080."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORTS = 65_535;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteParameter site = new SiteParameter();

    @Option(
            names = "--dev",
            description = "Shows drafts and pages still to come, and keeps what is open in a browser up to date while"
                    + " you write.")
    private boolean dev;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            description = "The port to listen on.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on. With --dev, this machine alone can ask, at localhost; else all can.")
    private Optional<String> host = Optional.empty();

    @Override
    public Integer call() {
        var folder = site.folder();
        if (dev && folder.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--dev needs a folder to write in: serve DIR --dev");
        }
        port.filter(number -> number < 0 || number > MOST_PORTS).ifPresent(number -> {
            throw new ParameterException(
                    command.commandLine(), "--port is a number from 0 to " + MOST_PORTS + ", not " + number + ".");
        });
        host.filter(address -> !isAddress(address)).ifPresent(address -> {
            throw new ParameterException(
                    command.commandLine(),
                    "--host is an address of this machine, such as 127.0.0.1, not " + address + ".");
        });
        host.or(() -> dev ? Optional.of("localhost") : Optional.empty())
                .ifPresent(address -> System.setProperty("quarkus.http.host", address));
        port.ifPresent(number -> System.setProperty("quarkus.http.port", Integer.toString(number)));
        folder.ifPresentOrElse(written -> Server.serve(written, dev), Server::serve);
        return Pamphlet.WELL;
    }

    private static boolean isAddress(String host) {
        try {
            return InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
