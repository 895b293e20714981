package dev.pamphlet.web;

import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.ErrorPages;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.SecurityHeaders;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * A content folder that is being written: looked at before each reply, and read again when something has changed.
 * Drafts and scheduled pages are shown. While there are errors, they are what is served.
 */
final class WorkingFolder implements Publication {
    private static final Logger LOG = Logger.getLogger(WorkingFolder.class);

    private final Path folder;
    private final Path themeFolder;
    private volatile Reading latest;

    /** What was read when the folder was in a certain state. */
    private record Reading(Map<Path, List<Long>> state, Routes routes, List<Problem> problems) {
        boolean isBroken() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /**
     * A content folder and the folder of the theme's files; its templates are those on the class path, which Quarkus
     * reloads.
     */
    WorkingFolder(Path folder, Path themeFolder) {
        this.folder = folder;
        this.themeFolder = themeFolder;
        this.latest = read(state());
    }

    @Override
    public Reply respond(RequestHead request) {
        var reading = upToDate();
        try {
            return reading.isBroken()
                    ? problems(reading)
                    : Responder.respond(request, reading.routes()).made();
        } catch (BrokenTemplateException e) {
            return problems(reading, "templates/" + e.problem() + "\n");
        }
    }

    @Override
    public Routes routes() {
        return latest.routes();
    }

    private synchronized Reading upToDate() {
        var state = state();
        if (!latest.state().equals(state)) {
            latest = read(state);
        }
        return latest;
    }

    private Reading read(Map<Path, List<Long>> state) {
        var reading = reading(state);
        reading.problems()
                .forEach(problem ->
                        LOG.log(problem.isError() ? Logger.Level.ERROR : Logger.Level.WARN, folder + "/" + problem));
        return reading;
    }

    private Reading reading(Map<Path, List<Long>> state) {
        var assembly = SiteAssembler.assemble(new ContentFolder(folder));
        if (assembly.read().isEmpty()) {
            var none = new Routes(List.of(), ErrorPages.PLAIN, SecurityHeaders.of(false), Press.GZIP);
            return new Reading(state, none, assembly.problems());
        }
        var theme = new Theme(Templates.embedded(), EmbeddedSite.files(themeFolder));
        var publisher = new Publisher(theme, Press.GZIP);
        var edition = Edition.withDrafts(assembly.read().get(), Instant.now());
        var routes = publisher.publish(edition);
        var problems = Stream.concat(assembly.problems().stream(), publisher.check(edition, routes).stream())
                .sorted()
                .toList();
        return new Reading(state, routes, problems);
    }

    private Reply problems(Reading reading) {
        return problems(
                reading,
                reading.problems().stream()
                        .map(problem -> folder + "/" + problem + "\n")
                        .collect(Collectors.joining()));
    }

    private static Reply problems(Reading reading, String text) {
        return Reply.text(
                500,
                "This site cannot be published yet.\n\n" + text,
                reading.routes().headers());
    }

    /** When each file was changed, and how long it is. */
    private Map<Path, List<Long>> state() {
        var state = new HashMap<Path, List<Long>>();
        var visitor = new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                state.put(file, List.of(attributes.lastModifiedTime().toMillis(), attributes.size()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // Reading the folder will say what is wrong with it.
                state.put(file, List.of());
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
            Files.walkFileTree(themeFolder, visitor);
        } catch (IOException e) {
            LOG.debug("The folder changes while it is looked at", e);
        }
        return state;
    }
}
