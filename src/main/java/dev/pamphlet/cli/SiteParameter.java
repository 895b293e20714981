package dev.pamphlet.cli;

import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.source.SiteSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which site a command is about that has nothing else to be told. */
final class SiteParameter {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the site; without it, the site that the executable contains.")
    private Optional<Path> folder = Optional.empty();

    SiteSource source() {
        return SiteOption.source(folder, command);
    }

    /** The folders of the site, unless it is the one that the executable contains. */
    Optional<SiteFolder> folder() {
        return folder.map(path -> SiteFolder.of(SiteOption.existing(path, command)));
    }
}
