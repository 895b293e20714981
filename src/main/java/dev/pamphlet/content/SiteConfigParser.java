package dev.pamphlet.content;

import static dev.pamphlet.content.SiteKey.*;

import dev.pamphlet.site.Author;
import dev.pamphlet.site.MenuItem;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.SiteConfig;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code site.yml}. */
final class SiteConfigParser {
    static final String FILE = "site.yml";

    private static final String LOCAL = "http://localhost:8080";

    /** What holds where {@code site.yml} does not say. */
    static final SiteConfig DEFAULTS = parse("title: Untitled\nurl: " + LOCAL, new Problems());

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

    private SiteConfigParser(YamlMapping<SiteKey> yaml) {
        this.yaml = yaml;
    }

    /** What holds without a {@code site.yml}. */
    static SiteConfig withoutFile(List<ContentFile> files, Problems problems) {
        var other = files.stream()
                .map(ContentFile::path)
                .filter(ELSEWHERE::contains)
                .findFirst();
        problems.warning(
                Position.of(FILE),
                "is missing: "
                        + other.map(file -> "move what " + file + " says to it")
                                .orElse("begin it with 'title: …' and 'url: https://…'"));
        return DEFAULTS;
    }

    /** Reads the file's text; what cannot be read is a problem and keeps its default. */
    static SiteConfig parse(String text, Problems problems) {
        return YamlMapping.of(new Yaml(FILE, 1, text), SiteKey.class, problems)
                .map(mapping -> new SiteConfigParser(mapping).read())
                .orElse(DEFAULTS);
    }

    private SiteConfig read() {
        return new SiteConfig(
                yaml.required(TITLE, "add 'title: …'"),
                yaml.text(DESCRIPTION),
                url(),
                Locale.forLanguageTag(LanguageTag.parse(yaml.text(LANGUAGE)).orElseThrow()),
                ZoneId.of(yaml.text(TIME_ZONE)),
                author(),
                navigation(),
                yaml.number(PAGE_SIZE),
                yaml.flag(TYPOGRAPHY),
                yaml.flag(RAW_HTML));
    }

    private URI url() {
        var text = yaml.required(URL, "add 'url: https://…', where the site is published");
        return Form.origin(text.isEmpty() ? LOCAL : text).orElseThrow();
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

    private List<MenuItem> navigation() {
        return yaml.mappings(NAVIGATION, MenuKey.class).stream()
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
