package dev.pamphlet.cli;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Json;
import dev.pamphlet.site.Dates;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Site;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists what is in a site. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        header = "Lists what is in a site.",
        description = "A line for each page: its date, its file and its title, with tabs between them.")
final class ListCommand implements Callable<Integer> {
    /** What can be listed. */
    enum What {
        /** All that is written. */
        PAGES((page, now) -> true),
        /** What waits for its author. */
        DRAFTS((page, now) -> page.frontMatter().draft()),
        /** What waits for its time. */
        SCHEDULED((page, now) -> !page.frontMatter().draft() && !dates(page).hasBegunBy(now)),
        /** What has had its time. */
        EXPIRED((page, now) -> dates(page).hasEndedBy(now)),
        /** The tags of what is published, with how many pages have them. */
        TAGS((page, now) -> false);

        private final BiPredicate<Page, Instant> isListed;

        What(BiPredicate<Page, Instant> isListed) {
            this.isListed = isListed;
        }

        static What of(String word) {
            return Stream.of(values())
                    .filter(what -> what.toString().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                            + Stream.of(values()).map(What::toString).collect(Collectors.joining(", "))));
        }

        private static Dates dates(Page page) {
            return page.frontMatter().dates();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private SiteOption site = new SiteOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "pages",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private What what = What.PAGES;

    @Option(names = "--json", description = "Prints the list as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var material = site.source().read();
        var rows = material.assembly().read().map(read -> rows(Edition.of(read, Instant.now())));
        if (rows.isEmpty()) {
            var to = json
                    ? command.commandLine().getOut()
                    : command.commandLine().getErr();
            new Report(to, json).print(material.problems());
            return Pamphlet.WRONG;
        }
        print(rows.get(), command.commandLine().getOut());
        return Pamphlet.WELL;
    }

    private List<Row> rows(Edition edition) {
        boolean many = !edition.translations().isEmpty();
        return what == What.TAGS
                ? edition.inEachLanguage()
                        .flatMap(some -> some.tags().stream()
                                .map(tagged -> Row.of(tagged, some.config().language(), many)))
                        .toList()
                : edition.site()
                        .inEachLanguage()
                        .flatMap(Site::texts)
                        .filter(page -> what.isListed.test(page, edition.at()))
                        .map(page -> Row.of(page, what))
                        .toList();
    }

    private void print(List<Row> rows, PrintWriter out) {
        if (json) {
            out.println(Json.array(rows.stream().map(Row::json).toList()).text());
        } else {
            rows.forEach(row -> out.println(row.line()));
        }
        out.flush();
    }

    /** One line of the list. */
    private record Row(String line, Json json) {
        static Row of(Edition.TaggedPages tagged, Language language, boolean many) {
            var tag = tagged.tag();
            var path = language.home().resolve("tags/" + tag.slug() + "/").href();
            int pages = tagged.pages().size();
            return new Row(
                    pages + "\t" + tag.name() + (many ? "\t" + language.tag() + "\t" + path : ""),
                    Json.object()
                            .with("tag", Json.of(tag.name()))
                            .with("slug", Json.of(tag.slug().value()))
                            .with("pages", Json.of(pages))
                            .with("language", Json.of(language.tag()))
                            .with("path", Json.of(path)));
        }

        static Row of(Page page, What what) {
            var date = date(page, what);
            return new Row(
                    date + "\t" + page.source() + "\t" + page.title().replaceAll("\\s", " "),
                    Json.object()
                            .with("date", Json.of(date))
                            .with("file", Json.of(page.source()))
                            .with("path", Json.of(page.permalink().href()))
                            .with("title", Json.of(page.title())));
        }

        private static String date(Page page, What what) {
            var dates = page.frontMatter().dates();
            Optional<ZonedDateTime> date = what == What.EXPIRED ? dates.expires() : dates.published();
            return date.map(time -> time.toOffsetDateTime().toString()).orElse("-");
        }
    }
}
