package dev.pamphlet.cli;

import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Slug;
import dev.pamphlet.source.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a new post. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "Begins a new post.",
        description = {
            "Writes a draft with today's date and prints its path. It begins as 'archetypes/COLLECTION.md' or"
                    + " 'archetypes/default.md' of the site's folder says, where {{title}} and {{date}} are filled"
                    + " in."
        })
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOption site = new SiteOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "[COLLECTION/]TITLE",
            description = "The title, such as 'Hello world' or 'notes/Hello world'; without a collection it is one of"
                    + " posts.")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        var text = String.join(" ", words).strip();
        int slash = text.indexOf('/');
        var collection = slash < 0 ? "posts" : text.substring(0, slash).strip();
        var title = text.substring(slash + 1).strip();
        var slug = Slug.of(title)
                .orElseThrow(() -> usage("There is no letter or digit in '" + title + "' to name a file by."));
        if (!collection.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")) {
            throw usage("'" + collection + "' cannot be the name of a folder.");
        }
        var folder = site.folder();
        var today = LocalDate.ofInstant(Instant.now(), zone(folder));
        var file = folder.content().resolve(collection).resolve(today + "-" + slug + ".md");
        write(file, new Archetype(folder.archetypes(), collection).text(title, today));
        command.commandLine().getOut().println(file);
        return Pamphlet.WELL;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private static ZoneId zone(SiteFolder folder) {
        return SiteAssembler.assemble(new ContentFolder(folder.content()))
                .read()
                .map(Site::config)
                .map(SiteConfig::timeZone)
                .orElse(ZoneOffset.UTC);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure("There is a file '" + file + "' already: choose another title.");
        }
    }
}
