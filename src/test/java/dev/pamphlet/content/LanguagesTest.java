package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    private static final String SITE_YML = """
            -- site.yml --
            title: Example
            url: https://example.org
            languages:
              fr:
                name: En français
              pt-BR:
            """;
    private static final String PAGES = """
            -- index.md --
            ---
            title: Home
            ---
            -- index.pt-BR.md --
            ---
            title: Início
            ---
            -- about.md --
            ---
            title: About
            ---
            -- about.fr.md --
            ---
            title: À propos
            ---
            ## Qui
            -- posts/b.md --
            ---
            title: B
            ---
            -- posts/b.fr.md --
            ---
            title: B en français
            slug: bonjour
            ---
            -- posts/c.md --
            ---
            title: C
            ---
            -- posts/c.fr.md --
            ---
            title: C en français
            draft: true
            ---
            -- posts/d.fr.md --
            ---
            title: D en français
            ---
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.fr.md | b.md                 | /fr/posts/bonjour/
            a.fr.md | b.en.md              | /posts/b/
            a.fr.md | b.fr.md              | /fr/posts/bonjour/
            a.fr.md | ../about.md#qui      | /fr/about/#qui
            a.fr.md | @/about.md?x=1       | /fr/about/?x=1
            a.fr.md | /posts/b.md          | /fr/posts/bonjour/
            a.fr.md | /posts/b/            | /posts/b/
            a.fr.md | c.md                 | /posts/c/
            a.fr.md | d.md                 | /fr/posts/d/
            a.fr.md | ../index.md          | /fr/
            a.fr.md | index.md             | /fr/posts/
            a.fr.md | @/posts/index.md     | /fr/posts/
            a.md    | b.md                 | /posts/b/
            a.md    | b.fr.md              | /fr/posts/bonjour/
            a.md    | ../index.pt-BR.md    | /pt-br/
            a.pt-BR.md | b.md              | /posts/b/
            a.pt-BR.md | ../index.md       | /pt-br/
            """)
    void aLinkLeadsToTheTranslationIfThereIsOne(String file, String written, String href) {
        var pages = written.equals("b.en.md") ? PAGES.replace("posts/b.md", "posts/b.en.md") : PAGES;
        var site = SiteFixture.of(SITE_YML + pages + """
                -- posts/%s --
                ---
                title: A
                ---
                [x](%s)
                """.formatted(file, written));

        assertThat(site.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .isEmpty();
        assertThat(site.body(path(file))).contains("<a href=\"" + href + "\">x</a>");
    }

    private static String path(String file) {
        return switch (file) {
            case "a.fr.md" -> "/fr/posts/a/";
            case "a.pt-BR.md" -> "/pt-br/posts/a/";
            default -> "/posts/a/";
        };
    }

    @Test
    void aHeadingIsLookedForInTheTranslation() {
        var site = SiteFixture.of(SITE_YML + PAGES + """
                -- posts/a.fr.md --
                ---
                title: A
                description: A.
                ---
                [x](../about.md#qi), [y](e.md)
                """);

        assertThat(site.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .containsExactly(
                        "posts/a.fr.md:5:5: error: there is no heading '#qi' in about.fr.md, did you mean 'qui'?",
                        "posts/a.fr.md:5:26: error: there is no file 'posts/e.md'");
    }

    @ParameterizedTest
    @CsvSource({
        "about.fr.md, /fr/about/",
        "about.FR.md, /fr/about/",
        "about.pt_br.md, /pt-br/about/",
        "about.en.md, /about/",
        "index.fr.md, /fr/",
        "_index.fr.md, /fr/",
        "posts/index.fr.md, /fr/posts/",
        "posts/2026-01-05-hello.fr.md, /fr/posts/hello/",
        "posts/trip/index.fr.markdown, /fr/posts/trip/",
        "about.it.md, /about-it/",
        "v1.2.md, /v1-2/",
        "node.js.md, /node-js/",
        "node.js.fr.md, /fr/node-js/",
        "fr.md, /fr-2/",
    })
    void theEndOfANameSaysTheLanguageWhenItIsDeclared(String file, String path) {
        var slug = file.equals("fr.md") ? "slug: fr-2\n" : "";
        var site = SiteFixture.of(SITE_YML + "-- " + file + " --\n---\ntitle: A\n" + slug + "---\n");

        assertThat(site.paths()).contains(path);
    }

    @Test
    void withoutDeclaredLanguagesTheEndOfANameIsAPartOfIt() {
        var site = SiteFixture.of("""
                -- about.fr.md --
                ---
                title: À propos
                ---
                -- index.en.md --
                ---
                title: Not the home page
                ---
                """);

        assertThat(site.paths()).contains("/about-fr/", "/index-en/").doesNotContain("/fr/", "/about/");
    }

    @Test
    void translationsShareWhatIsBesideThem() {
        var site = SiteFixture.of(SITE_YML + """
                -- trip/index.md --
                ---
                title: Trip
                draft: true
                ---
                -- trip/index.fr.md --
                ---
                title: Voyage
                image: map.svg
                ---
                ![Carte](map.svg)
                -- trip/map.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
                -- posts/alone/index.fr.md --
                ---
                title: Seul
                expires: 2027-01-01
                ---
                ![Plan](plan.svg)
                -- posts/alone/plan.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
                """);

        assertThat(site.body("/fr/trip/")).contains("<img src=\"/trip/map.svg\"");
        assertThat(site.paths())
                .contains("/trip/map.svg", "/fr/posts/alone/plan.svg")
                .doesNotContain("/trip/");
        assertThat(site.body("/fr/posts/alone/")).contains("<img src=\"/fr/posts/alone/plan.svg\"");
        assertThat(site.routesAt(Instant.parse("2027-06-01T00:00:00Z")).find("/fr/posts/alone/plan.svg"))
                .isEmpty();
    }

    @Test
    void aTranslationAppearsAndGoesByItsOwnDates() {
        var site = SiteFixture.of(SITE_YML + """
                -- news.md --
                ---
                title: News
                ---
                -- news.fr.md --
                ---
                title: Nouvelles
                date: 2026-07-01
                expires: 2026-08-01
                ---
                """);

        assertThat(site.edition().nextChange()).contains(Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(site.paths()).doesNotContain("/fr/news/");
        assertThat(site.routesAt(Instant.parse("2026-07-02T00:00:00Z")).find("/fr/news/"))
                .isPresent();
        assertThat(site.routesAt(Instant.parse("2026-08-02T00:00:00Z")).find("/fr/news/"))
                .hasValueSatisfying(route -> assertThat(route).hasToString("Gone[path=/fr/news/]"));
    }

    @Test
    void aLanguageIsCalledAsItsAuthorSays() {
        assertThat(SiteFixture.of(SITE_YML + PAGES).body("/about/"))
                .contains(">En français</a>", ">Português (Brasil)</a>");
    }

    @Test
    void whatIsNotSaidForALanguageIsThatOfTheSite() {
        assertThat(SiteFixture.of(SITE_YML + PAGES).body("/fr/about/"))
                .contains("<title>À propos · Example</title>")
                .doesNotContain("colophon-text\">\n<p");
    }
}
