package dev.pamphlet.publish;

import dev.pamphlet.site.MenuItem;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Tag;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pages of one edition have in common, and how the model's values look on them. */
final class Layout {
    private static final int WORDS_A_MINUTE = 220;

    private final SiteConfig config;
    private final SiteView site;
    private final Templates templates;
    private final List<AlternateView> feeds;

    Layout(Edition edition, Theme theme) {
        config = edition.config();
        templates = theme.templates();
        feeds = Feeds.alternates(Permalink.HOME, config.title());
        site = new SiteView(
                config.title(),
                config.description(),
                Permalink.HOME.href(),
                "",
                theme.path("style.css").href(),
                theme.path("favicon.svg").href(),
                "Pamphlet");
    }

    Templates templates() {
        return templates;
    }

    /** The frame of something that is no author's page. */
    Frame frame(String title, String description, Permalink path) {
        return new Frame(
                site,
                language(""),
                titleElement(title),
                description,
                config.author().name(),
                config.absolute(path.href()),
                "",
                menu(path),
                feeds);
    }

    /** The frame of a page that an author wrote. */
    Frame frame(Page page) {
        var frontMatter = page.frontMatter();
        var canonical = frontMatter.address().canonical();
        return new Frame(
                site,
                language(frontMatter.presentation().lang()),
                titleElement(page.permalink().equals(Permalink.HOME) ? config.title() : page.title()),
                frontMatter.description(),
                String.join(", ", authors(page)),
                canonical.isEmpty() ? config.absolute(page.permalink().href()) : canonical,
                frontMatter.presentation().robots(),
                menu(page.permalink()),
                feeds);
    }

    /** The frame of a reply that is no page: it has no URL to keep. */
    Frame frame(String title) {
        return new Frame(site, language(""), titleElement(title), "", "", "", "", menu(Permalink.HOME), List.of());
    }

    /** Who wrote a page: whom it names, else the site's author. */
    private List<String> authors(Page page) {
        var named = page.frontMatter().authors();
        return named.isEmpty() ? List.of(config.author().name()) : named;
    }

    private String titleElement(String title) {
        return title.equals(config.title()) ? title : title + " · " + config.title();
    }

    private List<LinkView> menu(Permalink path) {
        return config.navigation().stream()
                .map(item -> new LinkView(item.title(), item.url(), isCurrent(item, path)))
                .toList();
    }

    private static boolean isCurrent(MenuItem item, Permalink path) {
        return item.url().equals(path.href());
    }

    private String language(String ofPage) {
        return ofPage.isEmpty() ? config.language().toLanguageTag() : ofPage;
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
        return new BylineView(
                date(dates.published(), page),
                date(updated, page),
                page.frontMatter().authors().stream()
                        .map(name -> new LinkView(name, ""))
                        .toList(),
                minutes,
                original(page.frontMatter().address().canonical()));
    }

    private static LinkView original(String canonical) {
        return canonical.isEmpty()
                ? LinkView.NONE
                : new LinkView(
                        Optional.ofNullable(URI.create(canonical).getHost()).orElse(canonical), canonical);
    }

    private DateView date(Optional<ZonedDateTime> date, Page page) {
        var locale =
                Locale.forLanguageTag(language(page.frontMatter().presentation().lang()));
        return date.map(day -> new DateView(
                        day.toLocalDate().toString(),
                        day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale))))
                .orElse(DateView.NONE);
    }
}
