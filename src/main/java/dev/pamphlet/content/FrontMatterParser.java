package dev.pamphlet.content;

import static dev.pamphlet.content.FrontMatterKey.*;

import dev.pamphlet.site.Address;
import dev.pamphlet.site.Dates;
import dev.pamphlet.site.FrontMatter;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Presentation;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Slug;
import dev.pamphlet.site.Tag;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the front matter of one document. */
final class FrontMatterParser {
    // RFC 3986 §3: scheme "://" [ userinfo "@" ] host
    private static final Pattern URL_WITH_HOST = Pattern.compile("^([^:/]+://)((?:[^/?#]*@)?)([^/?#]*)");

    private final Document document;
    private final ContentPath path;
    private final ZoneId zone;
    private final YamlMapping<FrontMatterKey> yaml;

    private FrontMatterParser(Document document, ContentPath path, ZoneId zone, YamlMapping<FrontMatterKey> yaml) {
        this.document = document;
        this.path = path;
        this.zone = zone;
        this.yaml = yaml;
    }

    /**
     * Reads front matter.
     *
     * @param path what the path of the file says
     * @param zone the time zone of dates written without one
     * @return empty when the YAML cannot be read; other problems leave their key unset
     */
    static Optional<Manuscript> parse(Document document, ContentPath path, ZoneId zone, Problems problems) {
        var yaml = new Yaml(document.file(), Document.YAML_LINE, document.yaml());
        return YamlMapping.of(yaml, FrontMatterKey.class, problems)
                .map(mapping -> new FrontMatterParser(document, path, zone, mapping).manuscript());
    }

    private Manuscript manuscript() {
        var image = image();
        return Manuscript.of(document, path, frontMatter(image), yaml.list(ALIASES), positions(image));
    }

    private FrontMatter frontMatter(Optional<YamlMapping<ImageKey>> image) {
        var isDraft = yaml.flag(DRAFT) || path.isDraft();
        var isPublished = yaml.flag(PUBLISHED);
        return new FrontMatter(
                yaml.required(TITLE, "add 'title: …' to the front matter"),
                yaml.desired(DESCRIPTION, "add one or two sentences for search engines and feeds"),
                yaml.text(SUMMARY),
                dates(),
                isDraft || !isPublished,
                address(),
                image.map(nested -> nested.required(ImageKey.SRC, "add 'src: …'"))
                        .orElseGet(() -> yaml.first(IMAGE)),
                image.map(nested -> nested.text(ImageKey.ALT)).orElseGet(() -> yaml.text(IMAGE_ALT)),
                tags(),
                authors(),
                presentation(),
                yaml.data(PARAMS));
    }

    private Dates dates() {
        var published = published();
        var updated = date(UPDATED);
        var expires = date(EXPIRES);
        if (isBefore(updated, published)) {
            yaml.doubtful(UPDATED, "is before the date of the page, and left out: correct one of them");
        }
        if (isBefore(expires, published) || (expires.isPresent() && expires.equals(published))) {
            yaml.doubtful(EXPIRES, "is not after the date of the page, which never appears: correct one of them");
        }
        return new Dates(published, updated.filter(change -> !isBefore(updated, published)), expires);
    }

    private Optional<ZonedDateTime> date(FrontMatterKey key) {
        return DateText.parse(yaml.text(key), zone);
    }

    /** When it appears; of a date and the day from which to show it, the later. */
    private Optional<ZonedDateTime> published() {
        var named = dateOfName();
        var date = date(DATE).or(() -> named);
        var shown = date(PUBLISH_DATE);
        return isBefore(shown, date) ? date : shown.or(() -> date);
    }

    private Optional<ZonedDateTime> dateOfName() {
        var text = path.date();
        var date = text.flatMap(written -> DateText.parse(written, zone));
        if (text.isPresent() && date.isEmpty() && yaml.has(DATE)) {
            yaml.doubtful(DATE, Form.DATE.complaint(text.get()) + " in the file's name");
        } else if (text.isPresent() && date.isEmpty()) {
            yaml.wrong(DATE, Position.of(document.file()), Form.DATE.complaint(text.get()) + " in the file's name");
        }
        return date;
    }

    private static boolean isBefore(Optional<ZonedDateTime> date, Optional<ZonedDateTime> other) {
        return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
    }

    private Address address() {
        var path = yaml.text(PATH);
        return new Address(yaml.text(SLUG), WrittenPath.isPattern(path) ? "" : path, yaml.texts(ALIASES), canonical());
    }

    // RFC 3986 §6.2.2.1: scheme and host mean the same in whatever case.
    private String canonical() {
        var parts = URL_WITH_HOST.matcher(yaml.text(CANONICAL));
        return parts.replaceFirst(url -> Matcher.quoteReplacement(url.group(1).toLowerCase(Locale.ROOT)
                + url.group(2)
                + url.group(3).toLowerCase(Locale.ROOT)));
    }

    private Optional<YamlMapping<ImageKey>> image() {
        return yaml.isNested(IMAGE)
                ? yaml.mappings(IMAGE, ImageKey.class).stream().findFirst()
                : Optional.empty();
    }

    private List<Tag> tags() {
        var bySlug = new LinkedHashMap<Slug, Tag>();
        List.of(TAGS, CATEGORIES).forEach(key -> tags(yaml, key, bySlug));
        for (var taxonomies : yaml.mappings(TAXONOMIES, TaxonomyKey.class)) {
            List.of(TaxonomyKey.values()).forEach(key -> tags(taxonomies, key, bySlug));
        }
        return List.copyOf(bySlug.values());
    }

    private static <K extends Enum<K> & Key> void tags(YamlMapping<K> yaml, K key, Map<Slug, Tag> bySlug) {
        var names = yaml.list(key);
        if (names.size() == 1 && yaml.isWords(key)) {
            var words = Quotation.of(names.get(0).text());
            yaml.doubtful(key, words + " is read as one tag: put commas between tags, or brackets around one");
        }
        for (var name : names) {
            Slug.of(name.text())
                    .ifPresentOrElse(
                            slug -> bySlug.putIfAbsent(slug, new Tag(name.text(), slug)),
                            () -> yaml.wrong(
                                    key,
                                    name.position(),
                                    Quotation.of(name.text()) + " has no letter or digit to make a path of: add one"));
        }
    }

    private List<String> authors() {
        return yaml.isNested(AUTHORS)
                ? yaml.mappings(AUTHORS, AuthorKey.class).stream()
                        .map(author -> author.required(AuthorKey.NAME, "add 'name: …'"))
                        .toList()
                : yaml.texts(AUTHORS);
    }

    private Presentation presentation() {
        return new Presentation(
                LanguageTag.parse(yaml.text(LANG)).orElse(""),
                String.join(", ", yaml.texts(ROBOTS)),
                yaml.flag(TOC),
                yaml.number(WEIGHT),
                yaml.first(SERIES),
                yaml.flag(SITEMAP),
                yaml.flag(SEARCH));
    }

    private Map<FrontMatterKey, Position> positions(Optional<YamlMapping<ImageKey>> image) {
        var positions = new EnumMap<FrontMatterKey, Position>(FrontMatterKey.class);
        Arrays.stream(FrontMatterKey.values()).filter(yaml::has).forEach(key -> positions.put(key, yaml.position(key)));
        image.ifPresent(nested -> positions.put(IMAGE, nested.position(ImageKey.SRC)));
        return positions;
    }
}
