package dev.pamphlet.cli;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.Proof;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds what is wrong with a site. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Finds what is wrong with a site.",
        description = {
            "Reads all of it, prints all of it, and lists every problem with its file, line and column: in front matter"
                    + " and texts, links, anchors and pictures, templates, the HTML of pages, and how much a page makes"
                    + " a reader load. A problem of a whole page has its file alone, and so has one of its HTML unless"
                    + " the tag is in the file once."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int KIBIBYTE = 1024;

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteParameter site = new SiteParameter();

    @Option(names = "--strict", description = "Fails for warnings too.")
    private boolean strict;

    @Option(
            names = "--external",
            description = "Follows links to other sites too, a few at a time. What answered is not asked again for a"
                    + " day.")
    private boolean external;

    @Option(
            names = "--budget",
            paramLabel = "KIB",
            defaultValue = "1000",
            description = "How many KiB a page may make a reader load before there is a warning: its HTML, compressed,"
                    + " with stylesheets, scripts and pictures of this site. Default: ${DEFAULT-VALUE}.")
    private int budget;

    @Option(names = "--json", description = "Prints the problems as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (budget < 0) {
            throw new ParameterException(command.commandLine(), "--budget is 0 KiB or more, not " + budget + ".");
        }
        var material = site.source().read();
        var now = Instant.now();
        var proof = Proof.of(material, site -> Edition.of(site, now), Press.GZIP);
        var problems = Stream.concat(
                        proof
                                .map(Proof::problems)
                                .orElseGet(() -> Proof.problems(material, site -> Edition.of(site, now), Press.GZIP))
                                .stream(),
                        proof.stream().flatMap(some -> furtherProblems(some, material)))
                .distinct()
                .sorted()
                .toList();
        new Report(command.commandLine().getOut(), json).print(problems);
        return isWell(problems) ? Pamphlet.WELL : Pamphlet.WRONG;
    }

    private Stream<Problem> furtherProblems(Proof proof, Material material) {
        var printed = PrintedPages.of(proof, material.folder(), new TemplateNames(site.folder()));
        var outside = external
                ? new ExternalLinks(
                                new LinkCache(LinkCache.folder()),
                                Progress.of(command.commandLine().getErr()))
                        .problems(proof.edition()).stream().map(material::named)
                : Stream.<Problem>empty();
        return Stream.of(
                        printed.problems().stream(),
                        LinksInHtml.of(proof, printed),
                        ExportedPaths.problems(printed),
                        HtmlErrors.of(printed),
                        PageWeights.of(printed, (long) budget * KIBIBYTE),
                        outside)
                .flatMap(some -> some);
    }

    private boolean isWell(List<Problem> problems) {
        return problems.isEmpty() || (!strict && problems.stream().noneMatch(Problem::isError));
    }
}
