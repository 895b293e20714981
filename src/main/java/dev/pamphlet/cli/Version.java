package dev.pamphlet.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this executable, which the build writes down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Version.class.getResourceAsStream("/pamphlet.properties"))) {
            properties.load(stream);
        }
        return new String[] {"pamphlet " + properties.getProperty("version")};
    }
}
