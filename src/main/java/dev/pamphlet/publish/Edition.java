package dev.pamphlet.publish;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Slug;
import dev.pamphlet.site.StaticFile;
import dev.pamphlet.site.Tag;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The site as of an instant, in one language: what readers may see then. Every feature of the site is made from this
 * alone.
 *
 * @param site everything that was written
 * @param at the instant
 * @param home the text of the home page, if it is its time
 * @param pages the pages whose time it is, in listing order
 * @param collections the collections with those pages
 * @param posts the pages of all collections together, newest first; undated ones come last
 * @param tags the tags of those pages, by slug
 * @param files the files published as they are, without those of pages that are not there in any language
 * @param translations the same edition in further languages, in the order in which the site names them
 */
public record Edition(
        Site site,
        Instant at,
        Optional<Page> home,
        List<Page> pages,
        List<Collection> collections,
        List<Page> posts,
        List<TaggedPages> tags,
        List<StaticFile> files,
        List<Edition> translations) {
    /**
     * A tag and what has it.
     *
     * @param tag the tag, spelled as the first page in listing order spells it
     * @param pages its pages in listing order
     */
    public record TaggedPages(Tag tag, List<Page> pages) {
        public TaggedPages {
            pages = List.copyOf(pages);
        }
    }

    public Edition {
        pages = List.copyOf(pages);
        collections = List.copyOf(collections);
        posts = List.copyOf(posts);
        tags = List.copyOf(tags);
        files = List.copyOf(files);
        translations = List.copyOf(translations);
    }

    /** The edition for readers: without drafts, and without pages whose time is still to come or over. */
    public static Edition of(Site site, Instant at) {
        return of(site, at, page -> isPublic(page, at));
    }

    /** The edition for authors: with drafts and with what is still to come. */
    public static Edition withDrafts(Site site, Instant at) {
        return of(site, at, page -> !page.frontMatter().dates().hasEndedBy(at));
    }

    /** This edition with all that is to come besides; empty when there is no more of that. */
    Optional<Edition> withAllToCome() {
        if (texts(site).noneMatch(this::isToCome)) {
            return Optional.empty();
        }
        var there =
                inEachLanguage().flatMap(Edition::texts).map(Page::permalink).collect(Collectors.toSet());
        Predicate<Page> isThere = page -> there.contains(page.permalink());
        return texts(site).filter(isThere.negate()).anyMatch(this::isToCome)
                ? Optional.of(of(site, at, isThere.or(this::isToCome)))
                : Optional.empty();
    }

    /** Whether readers may see a page one day, and not yet. */
    boolean isToCome(Page page) {
        return !page.frontMatter().draft() && page.frontMatter().dates().beginAfter(at);
    }

    private static Edition of(Site site, Instant at, Predicate<Page> isThere) {
        var files = files(site, isThere);
        var translations = site.translations().stream()
                .map(translation -> inLanguage(translation, at, isThere, files))
                .toList();
        return inLanguage(site, at, isThere, files).with(translations);
    }

    private static Edition inLanguage(Site site, Instant at, Predicate<Page> isThere, List<StaticFile> files) {
        var pages = site.pages().stream().filter(isThere).toList();
        var collections = site.collections().stream()
                .map(collection -> only(collection, isThere))
                .toList();
        var home = site.home().filter(isThere);
        return new Edition(site, at, home, pages, collections, posts(collections), tagged(pages), files, List.of());
    }

    private Edition with(List<Edition> others) {
        return new Edition(site, at, home, pages, collections, posts, tags, files, others);
    }

    private static List<StaticFile> files(Site site, Predicate<Page> isThere) {
        if (texts(site).allMatch(isThere)) {
            return site.files();
        }
        var there = texts(site).filter(isThere).map(Page::key).collect(Collectors.toSet());
        // Translations share the files beside them.
        var away = texts(site)
                .filter(isThere.negate())
                .filter(page -> !there.contains(page.key()))
                .map(Page::permalink)
                .collect(Collectors.toSet());
        // The files beside the page of a collection belong to all that the collection lists.
        site.inEachLanguage()
                .flatMap(some -> some.collections().stream())
                .forEach(collection -> away.remove(collection.permalink()));
        return site.files().stream()
                .filter(file -> file.owner().filter(away::contains).isEmpty())
                .toList();
    }

    private static Stream<Page> texts(Site site) {
        return site.inEachLanguage().flatMap(Site::texts);
    }

    private static boolean isPublic(Page page, Instant at) {
        var dates = page.frontMatter().dates();
        return !page.frontMatter().draft() && dates.hasBegunBy(at) && !dates.hasEndedBy(at);
    }

    private static Collection only(Collection collection, Predicate<Page> isThere) {
        return new Collection(
                collection.name(),
                collection.permalink(),
                collection.index().filter(isThere),
                collection.pages().stream().filter(isThere).toList());
    }

    private static List<Page> posts(List<Collection> collections) {
        return collections.stream()
                .flatMap(collection -> collection.pages().stream())
                .sorted(Page.NEWEST_FIRST)
                .toList();
    }

    private static List<TaggedPages> tagged(List<Page> pages) {
        var bySlug = new TreeMap<Slug, List<Page>>(Comparator.comparing(Slug::value));
        var tags = new TreeMap<Slug, Tag>(Comparator.comparing(Slug::value));
        for (var page : pages) {
            for (var tag : page.frontMatter().tags()) {
                tags.putIfAbsent(tag.slug(), tag);
                bySlug.computeIfAbsent(tag.slug(), slug -> new ArrayList<>()).add(page);
            }
        }
        return tags.values().stream()
                .map(tag -> new TaggedPages(tag, bySlug.getOrDefault(tag.slug(), List.of())))
                .toList();
    }

    /** What {@code site.yml} says. */
    public SiteConfig config() {
        return site.config();
    }

    /** This edition, then the same in further languages. */
    public Stream<Edition> inEachLanguage() {
        return Stream.concat(Stream.of(this), translations.stream());
    }

    /** The home page, if it has a text, and all other pages. */
    public Stream<Page> texts() {
        return Stream.concat(home.stream(), pages.stream());
    }

    /** The language. */
    Language language() {
        return config().language();
    }

    /** Where something is whose path begins with that of the home page in this language. */
    Permalink path(String below) {
        return language().home().resolve(below);
    }

    /** The words of the language. */
    Words words() {
        return Words.in(language().tag());
    }

    /** The collection that lists a page. */
    public Optional<Collection> collectionOf(Page page) {
        return collections.stream()
                .filter(collection -> collection.name().equals(page.collection()))
                .findFirst();
    }

    /** Pages that were there once and are no more. */
    public Stream<Page> expired() {
        return site.pages().stream()
                .filter(page -> !page.frontMatter().draft())
                .filter(page -> page.frontMatter().dates().hasEndedBy(at));
    }

    /** When the latest page appeared or went; the least instant when nothing has changed by time alone. */
    public Instant since() {
        return changes()
                .filter(change -> !change.isAfter(at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** When the next page appears or goes; empty when nothing will change by time alone. */
    public Optional<Instant> nextChange() {
        return changes().filter(change -> change.isAfter(at)).min(Comparator.naturalOrder());
    }

    private Stream<Instant> changes() {
        return texts(site)
                .filter(page -> !page.frontMatter().draft())
                .map(page -> page.frontMatter().dates())
                .<ZonedDateTime>mapMulti((dates, changes) -> {
                    dates.published().ifPresent(changes);
                    dates.expires().ifPresent(changes);
                })
                .map(ZonedDateTime::toInstant);
    }
}
