package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Address;
import dev.pamphlet.site.Dates;
import dev.pamphlet.site.FrontMatter;
import dev.pamphlet.site.Presentation;
import dev.pamphlet.site.Slug;
import dev.pamphlet.site.Tag;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Test
    void everyKeyReachesTheModel() {
        var frontMatter = read("""
                title: A title
                description: One or two sentences.
                summary: For listings.
                date: 2026-01-05
                updated: 2026-02-01 08:30
                expires: 2027-01-01T00:00:00Z
                draft: true
                slug: short
                path: /somewhere/else/
                aliases: [/old/, /older/]
                canonical: https://example.com/original
                image: /img/a.png
                image-alt: What it shows
                tags: [Rust, AWS]
                authors: [Ada, Grace]
                lang: de-CH
                robots: noindex, nofollow
                toc: false
                weight: 3
                series: A series
                sitemap: false
                search: false
                params:
                  color: red
                """);

        assertThat(frontMatter)
                .isEqualTo(new FrontMatter(
                        "A title",
                        "One or two sentences.",
                        "For listings.",
                        new Dates(
                                Optional.of(ZonedDateTime.of(2026, 1, 5, 0, 0, 0, 0, ZURICH)),
                                Optional.of(ZonedDateTime.of(2026, 2, 1, 8, 30, 0, 0, ZURICH)),
                                Optional.of(ZonedDateTime.of(2027, 1, 1, 1, 0, 0, 0, ZURICH))),
                        true,
                        new Address(
                                "short",
                                "/somewhere/else/",
                                List.of("/old/", "/older/"),
                                "https://example.com/original"),
                        "/img/a.png",
                        "What it shows",
                        List.of(new Tag("Rust", new Slug("rust")), new Tag("AWS", new Slug("aws"))),
                        List.of("Ada", "Grace"),
                        new Presentation("de-CH", "noindex, nofollow", false, 3, "A series", false, false),
                        Map.of("color", "red")));
    }

    @Test
    void aTitleIsEnough() {
        assertThat(read("title: A title"))
                .isEqualTo(new FrontMatter(
                        "A title",
                        "",
                        "",
                        Dates.NONE,
                        false,
                        Address.NONE,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Presentation.DEFAULT,
                        Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publishDate: 2026-01-05         | date: 2026-01-05
            pubDate: 2026-01-05             | date: 2026-01-05
            publishedAt: 2026-01-05         | date: 2026-01-05
            publishedDate: 2026-01-05       | date: 2026-01-05
            publish_date: 2026-01-05        | date: 2026-01-05
            pubDatetime: 2026-01-05         | date: 2026-01-05
            modDatetime: 2026-01-05         | updated: 2026-01-05
            lastmod: 2026-01-05             | updated: 2026-01-05
            last_modified_at: 2026-01-05    | updated: 2026-01-05
            updatedDate: 2026-01-05         | updated: 2026-01-05
            modified: 2026-01-05            | updated: 2026-01-05
            expiryDate: 2026-01-05          | expires: 2026-01-05
            published: false                | draft: true
            url: /x/                        | path: /x/
            permalink: /x/                  | path: /x/
            alias: /x/                      | aliases: [/x/]
            redirect_from: [/x/, /y/]       | aliases: [/x/, /y/]
            canonical_url: https://x.org/   | canonical: https://x.org/
            excerpt: Short.                 | summary: Short.
            img: /a.png                     | image: /a.png
            feature_image: /a.png           | image: /a.png
            featured_image: /a.png          | image: /a.png
            heroImage: /a.png               | image: /a.png
            thumbnail: /a.png               | image: /a.png
            images: [/a.png]                | image: /a.png
            ogImage: /a.png                 | image: /a.png
            cover: { image: /a.png }        | image: /a.png
            image: { path: /a.png }         | image: /a.png
            image: { src: /a.png }          | image: /a.png
            img_alt: A                      | image-alt: A
            cover_alt: A                    | image-alt: A
            heroImageAlt: A                 | image-alt: A
            tag: Rust                       | tags: [Rust]
            categories: [Rust]              | tags: [Rust]
            category: Rust                  | tags: [Rust]
            taxonomies: { tags: [Rust] }    | tags: [Rust]
            series: [Rust]                  | series: Rust
            in_search_index: false          | search: false
            author: Ada                     | authors: [Ada]
            author: { name: Ada }           | authors: [Ada]
            authors: [{ name: Ada }]        | authors: [Ada]
            locale: de                      | lang: de
            language: de                    | lang: de
            lang: en_GB                     | lang: en-GB
            order: 2                        | weight: 2
            extra: { a: b }                 | params: { a: b }
            DRAFT: yes                      | draft: true
            Image_Alt: A                    | image-alt: A
            """)
    void whatOtherGeneratorsCallAKeyMeansTheSame(String synonym, String key) {
        assertThat(read("title: A\n" + synonym))
                .isEqualTo(read("title: A\n" + key))
                .isNotEqualTo(read("title: A"));
    }

    @ParameterizedTest
    @CsvSource({
        "date: 2026-01-05, publishDate: 2026-02-01, 2026-02-01",
        "publishDate: 2026-01-05, date: 2026-02-01, 2026-02-01",
        "date: 2026-01-05, publishDate:, 2026-01-05"
    })
    void aPageWithTwoDatesAppearsOnTheLater(String one, String other, String date) {
        assertThat(read("title: A\n" + one + "\n" + other).dates().published())
                .hasValueSatisfying(
                        published -> assertThat(published.toLocalDate()).hasToString(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "12:30", "1.10", "2026", "0x1F", "~1", "2026-01-05", "👍 yes", "null and void", "Straße"})
    void aTitleStaysTheTextThatItsAuthorWrote(String title) {
        assertThat(read("title: " + title).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "yes, true",
        "On, true",
        "TRUE, true",
        "'\"true\"', true",
        "false, false",
        "no, false",
        "off, false"
    })
    void aFlagIsWrittenAsInYaml(String written, boolean draft) {
        assertThat(read("title: A\ndraft: " + written).draft()).isEqualTo(draft);
    }

    @Test
    void tagsAndCategoriesAreOneListInWhichEachIsOnce() {
        assertThat(read("title: A\ntags: Rust, AWS , rust,\ncategories:\n  - aws\n  - C++\n  -\n  - C#")
                        .tags())
                .extracting(tag -> tag.name() + " " + tag.slug())
                .containsExactly("Rust rust", "AWS aws", "C++ cpp", "C# csharp");
    }

    @Test
    void paramsAreFreeAndKeepTheirOrder() {
        var params = read("""
                title: A
                params:
                  z: 1.10
                  a: [no, { deep: 12:30 }]
                  m:
                  b: &b [x]
                  c: *b
                """).params();

        assertThat(params).hasToString("{z=1.10, a=[no, {deep=12:30}], m=, b=[x], c=[x]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\nText.\n",
                "---\ntitle: A\n---\nText.",
                "---  \ntitle: A\n--- \t\nText.\n",
                "---\ntitle: A\n...\nText.\n",
                "---\r\ntitle: A\r\n---\r\nText.\r\n",
                "---\rtitle: A\r---\rText.\r",
                "\uFEFF---\ntitle: A\n---\nText.\n",
                "---\n# A comment\n\ntitle: A # another\n---\nText.\n",
                "---\n{ title: A }\n---\nText.\n",
                "---\n\"title\": 'A'\n---\nText.\n",
                "---\ntitle: >\n  A\n---\nText.\n",
            })
    void frontMatterIsReadHoweverItIsWritten(String file) {
        var site = SiteFixture.of(Map.of(
                "a.md", dev.pamphlet.site.Bytes.of(file),
                "site.yml", dev.pamphlet.site.Bytes.of("title: Example\nurl: https://example.org\n")));

        assertThat(site.problems())
                .containsExactly(
                        "a.md:1:1: warning: missing description: add one or two sentences for search engines and feeds");
        assertThat(site.body("/a/")).contains("<title>A · Example</title>").contains("<p>Text.</p>");
    }

    @Test
    void aPageMayEndWithItsFrontMatter() {
        assertThat(SiteFixture.of("-- a.md --\n---\ntitle: A\n---").body("/a/")).contains("<title>A · Example</title>");
    }

    @Test
    void anUnknownKeyIsWarnedOfWithTheKeyThatWasMeant() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                description: Something
                daet: 2026-01-05
                ---
                Text.
                """);

        assertThat(site.problems())
                .containsExactly("posts/a.md:4:1: warning: unknown key 'daet', did you mean 'date'?");
    }

    private static FrontMatter read(String yaml) {
        var problems = new Problems();
        var document = Document.of("a.md", "---\n" + yaml + "\n---\n", problems).orElseThrow();
        var path = ContentPath.of(document.file(), Languages.of(SiteConfigParser.DEFAULTS));
        var frontMatter = FrontMatterParser.parse(document, path, ZURICH, problems)
                .orElseThrow()
                .frontMatter();
        assertThat(problems.hasErrors()).as(problems.inOrder().toString()).isFalse();
        return frontMatter;
    }
}
