package dev.pamphlet.publish;

import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Tag;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages of one edition have in common, and how the model's values look on them. */
final class Layout {
    private static final int WORDS_A_MINUTE = 220;

    private final Edition edition;
    private final SiteConfig config;
    private final LanguageLinks languages;
    private final SiteView site;
    private final Templates templates;
    private final Breadcrumbs breadcrumbs;
    private final Menu menu;
    private final List<AlternateView> feeds;
    private final Authors authors;
    private final String script;

    Layout(Edition edition, Theme theme, LanguageLinks languages) {
        this.edition = edition;
        this.languages = languages;
        config = edition.config();
        templates = theme.templates();
        authors = new Authors(edition);
        breadcrumbs = new Breadcrumbs(edition, authors);
        menu = Menu.of(config);
        feeds = Feeds.alternates(edition.language().home(), config.title());
        Stream.concat(Stream.of(edition.language().tag()), written(edition)).forEach(Layout::learn);
        script = theme.path("search.js").href();
        site = new SiteView(
                config.title(),
                config.description(),
                edition.language().home().href(),
                "",
                theme.path("style.css").href(),
                theme.path("favicon.svg").href(),
                "Pamphlet");
    }

    /** The languages of all that is written, also of what is still to come. */
    private static Stream<String> written(Edition edition) {
        return edition.site()
                .texts()
                .map(page -> Subject.language(page, edition.config()))
                .distinct();
    }

    private static void learn(String language) {
        DateWords.learn(Locale.forLanguageTag(language));
        Words.in(language);
    }

    Edition edition() {
        return edition;
    }

    Templates templates() {
        return templates;
    }

    SiteView site() {
        return site;
    }

    /** The path of the script of the search. */
    String script() {
        return script;
    }

    /** The frame of something that is no author's page. */
    Frame frame(String title, String description, Permalink path) {
        return frame(Subject.of(title, description, path, edition));
    }

    /** The frame of a page that an author wrote. */
    Frame frame(Page page) {
        return frame(Subject.of(page, edition));
    }

    /** The frame of a reply that is no page: it has no URL to keep, and no place in the site. */
    Frame frame(String title) {
        return frame(title, edition.language().home());
    }

    /**
     * The frame of a reply that is no page, with a way to other languages.
     *
     * @param path what there is in other languages as well
     */
    Frame frame(String title, Permalink path) {
        var head = HeadView.unlisted(titleElement(title), feeds);
        var others = languages.menu(edition.language(), List.of(LinkView.toItself(title, path.href())));
        return new Frame(
                site,
                edition.language().tag(),
                head,
                menu.on(List.of()),
                List.of(),
                new LanguagesView(others, List.of()));
    }

    /** The frame of anything else. */
    Frame frame(Subject subject) {
        var steps = breadcrumbs.to(subject);
        var head = new HeadView(
                titleElement(subject.title()),
                subject.description(),
                String.join(", ", subject.authors()),
                subject.canonical(),
                subject.robots(),
                feeds,
                OpenGraph.share(subject),
                JsonLd.of(subject, steps));
        return new Frame(
                site,
                subject.language(),
                head,
                menu.on(steps),
                steps.size() > 1 ? steps : List.of(),
                languages(subject, steps));
    }

    private LanguagesView languages(Subject subject, List<LinkView> steps) {
        return new LanguagesView(
                languages.menu(edition.language(), steps),
                languages.alternates(subject.path().href(), config));
    }

    private String titleElement(String title) {
        return title.equals(config.title()) ? title : title + " · " + config.title();
    }

    EntryView entry(Page page) {
        return new EntryView(page.title(), page.permalink().href(), published(page), page.summary(), tags(page));
    }

    DateView published(Page page) {
        return date(page.published(), page);
    }

    List<LinkView> tags(Page page) {
        return page.frontMatter().tags().stream().map(this::link).toList();
    }

    private LinkView link(Tag tag) {
        return new LinkView(tag.name(), Tags.path(tag, edition).href());
    }

    static LinkView link(Page page) {
        return new LinkView(page.title(), page.permalink().href());
    }

    BylineView byline(Page page) {
        var dates = page.frontMatter().dates();
        var updated = dates.updated().filter(change -> dates.published()
                .map(first -> change.toLocalDate().isAfter(first.toLocalDate()))
                .orElse(true));
        var minutes = page.collection().isEmpty()
                ? 0
                : Math.max(1, Math.round(page.body().words() / (float) WORDS_A_MINUTE));
        return new BylineView(date(dates.published(), page), date(updated, page), authors.links(page), minutes);
    }

    private DateView date(Optional<ZonedDateTime> date, Page page) {
        var locale = Locale.forLanguageTag(Subject.language(page, config));
        return date.map(ZonedDateTime::toLocalDate)
                .map(day -> new DateView(day.toString(), DateWords.of(day, locale)))
                .orElse(DateView.NONE);
    }
}
