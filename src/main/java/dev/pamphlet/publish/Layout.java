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
    private final SiteView site;
    private final Templates templates;
    private final Breadcrumbs breadcrumbs;
    private final Menu menu;
    private final List<AlternateView> feeds;
    private final Authors authors;
    private final String script;

    Layout(Edition edition, Theme theme) {
        this.edition = edition;
        config = edition.config();
        templates = theme.templates();
        breadcrumbs = new Breadcrumbs(edition);
        menu = Menu.of(config);
        feeds = Feeds.alternates(Permalink.HOME, config.title());
        Stream.concat(Stream.of(config.language()), languages(edition)).forEach(DateWords::learn);
        authors = new Authors(edition);
        script = theme.path("search.js").href();
        site = new SiteView(
                config.title(),
                config.description(),
                Permalink.HOME.href(),
                "",
                theme.path("style.css").href(),
                theme.path("favicon.svg").href(),
                "Pamphlet");
    }

    /** The languages of all that is written, also of what is still to come. */
    private static Stream<Locale> languages(Edition edition) {
        return Stream.concat(edition.site().home().stream(), edition.site().pages().stream())
                .map(page -> Subject.language(page, edition.config()))
                .distinct()
                .map(Locale::forLanguageTag);
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
        var head = HeadView.unlisted(titleElement(title), feeds);
        return new Frame(site, config.language().toLanguageTag(), head, menu.on(List.of()), List.of());
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
        return new Frame(site, subject.language(), head, menu.on(steps), steps.size() > 1 ? steps : List.of());
    }

    private String titleElement(String title) {
        return title.equals(config.title()) ? title : title + " · " + config.title();
    }

    EntryView entry(Page page) {
        return new EntryView(
                page.title(), page.permalink().href(), date(page.published(), page), page.summary(), tags(page));
    }

    List<LinkView> tags(Page page) {
        return page.frontMatter().tags().stream().map(Layout::link).toList();
    }

    static LinkView link(Tag tag) {
        return new LinkView(tag.name(), Tags.path(tag).href());
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
