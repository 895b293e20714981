package dev.pamphlet.cli;

import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
    /** Of a slug; long for an address already, and no file system minds it. */
    private static final int LONGEST_NAME = 100;

    private static final Set<String> OF_THE_SITE = Set.of("public", "templates", "theme", "archetypes");

    @Spec
    private CommandSpec command;

    @Option(
            names = {"-s", "--site"},
            paramLabel = "DIR",
            description = "The folder of the site; without it, the working directory.")
    private Path site = Path.of("");

    @Parameters(
            arity = "1..*",
            paramLabel = "[COLLECTION/]TITLE",
            description = "The title, such as 'Hello world' or 'notes/Hello world'; without a collection it is one of"
                    + " posts.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var text = String.join(" ", words).strip();
        int slash = text.indexOf('/');
        var collection = slash < 0 ? "posts" : text.substring(0, slash).strip();
        var title = text.substring(slash + 1).strip();
        var slug = Slug.of(title)
                .orElseThrow(() -> usage("There is no letter or digit in '" + title + "' to name a file by."));
        if (!collection.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*")) {
            throw usage("'" + collection + "' cannot be the name of a folder.");
        }
        if (OF_THE_SITE.contains(collection.toLowerCase(Locale.ROOT))) {
            throw usage("'" + collection + "' is a folder that every site has for something else than pages.");
        }
        var folder = folder();
        var known = SiteAssembler.assemble(new ContentFolder(folder.content())).read();
        var today = LocalDate.ofInstant(Instant.now(), zone(known));
        var file = folder.content().resolve(collection).resolve(today + "-" + shortened(slug) + ".md");
        if (!Files.exists(file)) {
            known.flatMap(some -> at(some, collection, shortened(slug)))
                    .map(page -> folder.content().resolve(page.source()))
                    .ifPresent(other -> {
                        throw new CommandFailure(
                                "The page '" + other + "' would have the same address: choose another title.");
                    });
        }
        write(file, new Archetype(folder.archetypes(), collection).text(title, today));
        command.commandLine().getOut().println(file);
        return Pamphlet.WELL;
    }

    private SiteFolder folder() {
        var folder = SiteFolder.of(SiteOption.existing(site, command));
        if (folder.content().equals(site) && !Files.exists(site.resolve("site.yml"))) {
            throw usage("There is no site in '" + site.toAbsolutePath()
                    + "': it has neither a folder 'content' nor a 'site.yml'.");
        }
        return folder;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private static ZoneId zone(Optional<Site> site) {
        return site.map(Site::config).map(SiteConfig::timeZone).orElse(ZoneOffset.UTC);
    }

    /** The page that is where a new one of a collection would be. */
    private static Optional<Page> at(Site site, String collection, String name) {
        var path = Slug.of(collection).map(folder -> Permalink.HOME.resolve(folder + "/" + name + "/"));
        return site.texts()
                .filter(page -> path.equals(Optional.of(page.permalink())))
                .findFirst();
    }

    /** The words of a slug that a file's name has room for. */
    private static String shortened(Slug slug) {
        var value = slug.value();
        if (value.length() <= LONGEST_NAME) {
            return value;
        }
        int end = value.lastIndexOf('-', LONGEST_NAME);
        return value.substring(0, end > 0 ? end : LONGEST_NAME);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw Complaint.cannotWrite(file, e);
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure("There is a file '" + file + "' already: choose another title.");
        } catch (IOException e) {
            throw Complaint.cannotWrite(file, e);
        }
    }
}
