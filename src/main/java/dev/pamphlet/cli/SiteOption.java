package dev.pamphlet.cli;

import dev.pamphlet.source.EmbeddedSource;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.source.SiteSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which site a command is about. */
final class SiteOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-s", "--site"},
            paramLabel = "DIR",
            description = "The folder of the site; without it, the site that the executable contains.")
    private Optional<Path> folder = Optional.empty();

    SiteSource source() {
        return source(folder, command);
    }

    /** The folders of the site, unless it is the one that the executable contains. */
    Optional<SiteFolder> chosen() {
        return folder.map(path -> SiteFolder.of(existing(path, command)));
    }

    /** The site in a folder, else the one that the executable contains. */
    static SiteSource source(Optional<Path> folder, CommandSpec command) {
        if (folder.filter(path -> path.toString().isEmpty()).isPresent()) {
            throw new ParameterException(command.commandLine(), "There is no folder ''.");
        }
        return folder.<SiteSource>map(path -> new FolderSource(SiteFolder.of(existing(path, command))))
                .orElseGet(EmbeddedSource::new);
    }

    static Path existing(Path folder, CommandSpec command) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "There is no folder '" + folder + "'.");
        }
        return folder;
    }
}
