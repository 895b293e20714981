package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import java.time.Month;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dated pages of all collections by year; nothing where no page has a date. */
final class Archive implements Feature {
    /**
     * What was published in a year.
     *
     * @param year the year
     * @param path where they are listed
     * @param pages its pages, newest first
     */
    record InYear(Year year, Permalink path, List<Page> pages) {
        InYear {
            pages = List.copyOf(pages);
        }
    }

    @Override
    public Stream<Route> routes(Edition edition, Layout layout) {
        var years = years(edition);
        if (years.isEmpty()) {
            return Stream.empty();
        }
        var index = new Terms(index(edition), title(edition), () -> terms(years));
        var each = IntStream.range(0, years.size())
                .boxed()
                .flatMap(i -> Twins.routes(
                        years.get(i).path(),
                        () -> layout.templates().archive(view(years, i, edition, layout)),
                        () -> markdown(years.get(i), edition),
                        edition.config()));
        return Stream.concat(index.routes(edition, layout), each);
    }

    private static String markdown(InYear some, Edition edition) {
        return MarkdownPage.of(some.year().toString(), "", some.path(), edition.config())
                .entries(some.pages())
                .toString();
    }

    /** Where the years are listed. */
    static Permalink index(Edition edition) {
        return edition.path("archive/");
    }

    static String title(Edition edition) {
        return edition.words().phrases().say("archive");
    }

    /** Whether nothing has a date, so that there are no years. */
    static boolean isEmpty(Edition edition) {
        return edition.posts().stream().noneMatch(page -> page.published().isPresent());
    }

    /** The years in which anything was published, newest first. */
    static List<InYear> years(Edition edition) {
        var byYear = edition.posts().stream()
                .filter(page -> page.published().isPresent())
                .collect(Collectors.groupingBy(page -> Year.from(date(page)), LinkedHashMap::new, Collectors.toList()));
        var index = index(edition);
        return byYear.entrySet().stream()
                .map(year -> new InYear(year.getKey(), index.resolve(year.getKey() + "/"), year.getValue()))
                .toList();
    }

    private static ZonedDateTime date(Page dated) {
        return dated.published().orElseThrow();
    }

    private static List<TermView> terms(List<InYear> years) {
        return years.stream()
                .map(some -> new TermView(
                        some.year().toString(), some.path().href(), some.pages().size()))
                .toList();
    }

    private static ArchiveView view(List<InYear> years, int index, Edition edition, Layout layout) {
        var some = years.get(index);
        var title = some.year().toString();
        return new ArchiveView(
                layout.frame(title, "", some.path()).with(Twins.alternate(some.path())),
                title,
                months(some.pages(), edition.language().locale()),
                link(years, index - 1),
                link(years, index + 1));
    }

    private static List<MonthView> months(List<Page> pages, Locale locale) {
        var byMonth = pages.stream()
                .collect(
                        Collectors.groupingBy(page -> Month.from(date(page)), LinkedHashMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(month -> new MonthView(
                        DateWords.of(month.getKey(), locale),
                        month.getValue().stream().map(Archive::entry).toList()))
                .toList();
    }

    private static EntryView entry(Page post) {
        var day = date(post).toLocalDate();
        var view = new DateView(day.toString(), Integer.toString(day.getDayOfMonth()));
        return new EntryView(post.title(), post.permalink().href(), view, "", List.of());
    }

    private static LinkView link(List<InYear> years, int index) {
        return index < 0 || index >= years.size()
                ? LinkView.NONE
                : new LinkView(
                        years.get(index).year().toString(),
                        years.get(index).path().href());
    }
}
