package dev.pamphlet.cli;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Json;
import dev.pamphlet.publish.Press;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a site to files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Writes a site to files, for a host of static files.",
        description = {
            "Every file has the bytes that the server would send. Redirects are in '_redirects' and header fields in"
                    + " '_headers', as Netlify and Cloudflare Pages read them. What is made for each request stays"
                    + " behind: the search answers only where the executable runs."
        })
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOption site = new SiteOption();

    @Parameters(paramLabel = "OUT", description = "The folder to write to, which is empty or not there yet.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Writes over what is in the folder; other files in it stay.")
    private boolean force;

    @Option(
            names = "--redirect-pages",
            description = "Writes a page for each redirect too, for hosts that do not read '_redirects'.")
    private boolean redirectPages;

    @Option(names = "--json", description = "Prints what was done, or the problems, as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var material = site.source().read();
        var now = Instant.now();
        var proof = Proof.of(material, read -> Edition.of(read, now), Press.PLAIN);
        var publishable = proof.filter(Proof::isPublishable);
        if (publishable.isEmpty()) {
            return refuse(proof.map(Proof::problems)
                    .orElseGet(() -> Proof.problems(material, read -> Edition.of(read, now), Press.PLAIN)));
        }
        if (!force && isFull(out)) {
            throw new CommandFailure("The folder '" + out + "' is not empty: name another, or add --force.");
        }
        var templates = new TemplateNames(site.chosen());
        var pages = PrintedPages.of(publishable.get(), material.folder(), templates);
        var broken = Stream.concat(pages.problems().stream(), ExportedPaths.problems(pages))
                .toList();
        if (!broken.isEmpty()) {
            return refuse(broken);
        }
        say(written(publishable.get()));
        return Pamphlet.WELL;
    }

    private StaticExport.Written written(Proof proof) {
        try {
            return new StaticExport(out, redirectPages).write(proof.routes());
        } catch (IOException e) {
            throw Complaint.cannotWrite(out, e);
        }
    }

    private Integer refuse(List<Problem> problems) {
        new Report(command.commandLine().getOut(), json).print(problems);
        return Pamphlet.WRONG;
    }

    private static boolean isFull(Path folder) {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw Complaint.cannotWrite(folder, e);
        }
    }

    private void say(StaticExport.Written written) {
        var json = Json.object()
                .with("files", Json.of(written.files()))
                .with("bytes", Json.of(written.bytes()))
                .with("redirects", Json.of(written.redirects()));
        command.commandLine()
                .getOut()
                .println(
                        this.json
                                ? json.text()
                                : written.files() + " files with " + written.bytes() + " bytes and "
                                        + written.redirects() + " redirects are in '" + out + "'.");
    }
}
