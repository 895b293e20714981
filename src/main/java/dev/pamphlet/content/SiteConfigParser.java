package dev.pamphlet.content;

import static dev.pamphlet.content.SiteKey.*;

import dev.pamphlet.site.Author;
import dev.pamphlet.site.Language;
import dev.pamphlet.site.MenuItem;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.SiteConfig;
import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code site.yml}. */
final class SiteConfigParser {
    static final String FILE = "site.yml";

    private static final String LOCAL = "http://localhost:8080";

    /** What holds where {@code site.yml} does not say. */
    static final SiteConfig DEFAULTS = parse("title: Untitled\nurl: " + LOCAL, new Problems())
            .orElseThrow()
            .own();

    private static final Set<String> ELSEWHERE = Set.of(
            "site.yaml",
            "config.yml",
            "config.yaml",
            "_config.yml",
            "hugo.yaml",
            "hugo.toml",
            "config.toml",
            "zola.toml");

    private final YamlMapping<SiteKey> yaml;
    private final Problems problems;

    private SiteConfigParser(YamlMapping<SiteKey> yaml, Problems problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    /** What holds without a {@code site.yml}. */
    static Languages withoutFile(List<ContentFile> files, Problems problems) {
        var other = files.stream()
                .map(ContentFile::path)
                .filter(ELSEWHERE::contains)
                .findFirst();
        problems.warning(
                Position.of(FILE),
                "is missing: "
                        + other.map(file -> "move what " + file + " says to it")
                                .orElse("begin it with 'title: …' and 'url: https://…'"));
        return Languages.of(DEFAULTS);
    }

    /**
     * Reads the file's text; a value that is wrong is a problem and keeps its default.
     *
     * @return empty when the YAML cannot be read
     */
    static Optional<Languages> parse(String text, Problems problems) {
        return YamlMapping.of(new Yaml(FILE, 1, text), SiteKey.class, problems)
                .map(mapping -> new SiteConfigParser(mapping, problems).read());
    }

    private Languages read() {
        var own = own();
        var before = problems.errors();
        var further = further(own);
        return new Languages(own, further, problems.errors() == before);
    }

    private SiteConfig own() {
        return new SiteConfig(
                yaml.required(TITLE, "add 'title: …'"),
                yaml.text(DESCRIPTION),
                url(),
                Language.ofSite(Locale.forLanguageTag(
                        LanguageTag.parse(yaml.text(LANGUAGE)).orElseThrow())),
                ZoneId.of(yaml.text(TIME_ZONE)),
                author(),
                navigation(yaml, NAVIGATION),
                yaml.number(PAGE_SIZE),
                yaml.flag(TYPOGRAPHY),
                yaml.flag(RAW_HTML),
                yaml.text(PICTURE_SIZES),
                yaml.flag(CARDS),
                HeaderFields.of(yaml));
    }

    private URI url() {
        var text = yaml.required(URL, "add 'url: https://…', where the site is published");
        return Form.origin(text.isEmpty() ? LOCAL : text).orElseThrow();
    }

    private List<Languages.Further> further(SiteConfig own) {
        var further = new LinkedHashMap<String, Languages.Further>();
        yaml.named(LANGUAGES, LanguageKey.class).forEach((name, mapping) -> {
            var tag = Form.LANGUAGE.complaint(name.text()).isEmpty()
                    ? LanguageTag.parse(name.text()).orElse("")
                    : "";
            var complaint = complaint(name.text(), tag, own, further.keySet());
            if (complaint.isEmpty()) {
                further.put(tag, new Languages.Further(translated(own, tag, mapping), name.position()));
            } else {
                yaml.wrong(LANGUAGES, name.position(), complaint);
            }
        });
        return List.copyOf(further.values());
    }

    private static String complaint(String name, String tag, SiteConfig own, Set<String> others) {
        if (tag.isEmpty()) {
            return Form.LANGUAGE.complaint(name);
        }
        if (tag.equals(own.language().tag())) {
            return Quotation.of(name) + " is the site's own language: what is below it belongs at the top of this file";
        }
        return others.contains(tag) ? Quotation.of(name) + " is there already: keep one" : "";
    }

    /** What holds for a further language: the same but for what readers see of it. */
    private static SiteConfig translated(SiteConfig own, String tag, YamlMapping<LanguageKey> yaml) {
        var title = yaml.text(LanguageKey.TITLE);
        var home = new Permalink("/" + tag.toLowerCase(Locale.ROOT) + "/");
        return new SiteConfig(
                title.isEmpty() ? own.title() : title,
                yaml.text(LanguageKey.DESCRIPTION),
                own.url(),
                new Language(Locale.forLanguageTag(tag), yaml.text(LanguageKey.NAME), home),
                own.timeZone(),
                own.author(),
                navigation(yaml, LanguageKey.NAVIGATION),
                own.pageSize(),
                own.typographicQuotes(),
                own.rawHtml(),
                own.pictureSizes(),
                own.drawsCards(),
                own.headers());
    }

    private Author author() {
        if (!yaml.isNested(AUTHOR)) {
            return new Author(yaml.text(AUTHOR), "", "");
        }
        return yaml.mappings(AUTHOR, AuthorKey.class).stream()
                .findFirst()
                .map(author -> new Author(
                        author.required(AuthorKey.NAME, "add 'name: …'"),
                        author.text(AuthorKey.URL),
                        author.text(AuthorKey.EMAIL)))
                .orElse(Author.NONE);
    }

    private static <K extends Enum<K> & Key> List<MenuItem> navigation(YamlMapping<K> yaml, K key) {
        return yaml.mappings(key, MenuKey.class).stream()
                .map(SiteConfigParser::menuItem)
                .toList();
    }

    private static MenuItem menuItem(YamlMapping<MenuKey> item) {
        return new MenuItem(
                item.required(MenuKey.TITLE, "add 'title: …' to this entry"),
                item.required(MenuKey.URL, "add 'url: /…' to this entry"),
                item.position(MenuKey.URL));
    }
}
