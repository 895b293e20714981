package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site in English, French and German, of which not all is translated. */
class LanguagesTest {
    private static final String SITE_YML = """
            -- site.yml --
            title: Example
            description: A site.
            url: https://example.org
            author: Ada Quire
            page-size: 2
            navigation:
              - {title: Posts, url: /posts/}
            languages:
              fr:
                title: Exemple
                description: Un site.
                navigation:
                  - {title: Articles, url: /fr/articles/}
              de:
                title: Beispiel
            """;
    private static final String PAGES = """
            -- index.md --
            ---
            title: Welcome
            description: The home page.
            ---
            See [about](about.md).
            -- index.fr.md --
            ---
            title: Bienvenue
            description: La page d'accueil.
            ---
            Voir [à propos](about.md), [l'article](posts/only-english.md) et [les articles](posts/index.md).
            -- about.md --
            ---
            title: About
            description: Who writes.
            ---
            See the [other page](about.fr.md) and [this one](about.md).
            -- about.fr.md --
            ---
            title: À propos
            description: Qui écrit.
            slug: a-propos
            ---
            Retour à [l'accueil](index.md), [ici](about.md#qui) et [en anglais](/about/).

            ## Qui

            > [!NOTE]
            > Une remarque[^1].

            [^1]: En bas.
            -- about.de.md --
            ---
            title: Über uns
            description: Wer schreibt.
            ---
            Mehr [hier](posts/index.md) und auf [Englisch](about.md).
            -- posts/index.md --
            ---
            title: Posts
            description: All of them.
            ---
            -- posts/index.fr.md --
            ---
            title: Articles
            description: Tous.
            slug: articles
            ---
            -- posts/2026-01-05-hello.md --
            ---
            title: Hello
            description: The first.
            tags: [HTTP, Paper]
            series: Beginnings
            ---
            First words. [Next](only-english.md)
            -- posts/2026-01-05-hello.fr.md --
            ---
            title: Bonjour
            description: Le premier.
            tags: [HTTP, Papier]
            series: Débuts
            ---
            Premiers mots. [Suite](only-english.md)
            -- posts/2026-01-05-hello.de.md --
            ---
            title: Hallo
            description: Der erste.
            tags: [HTTP]
            ---
            Erste Worte.
            -- posts/only-english.md --
            ---
            title: Only English
            date: 2026-02-05
            description: The second.
            tags: [Paper]
            author: Ben Forme
            ---
            Second words, and [third](trip/index.md).
            -- posts/trip/index.md --
            ---
            title: Trip
            description: The third.
            date: 2026-03-05
            ---
            ![Map](map.svg)
            -- posts/trip/index.fr.md --
            ---
            title: Voyage
            description: Le troisième.
            date: 2026-03-05
            ---
            ![Carte](map.svg)
            -- posts/trip/map.svg --
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>
            -- posts/seul.fr.md --
            ---
            title: Seul
            description: Sans original.
            date: 2026-04-05
            ---
            Seulement en français.
            """;
    private static final SiteFixture SITE = SiteFixture.of(SITE_YML + PAGES);

    @Test
    void theSiteHasNoProblems() {
        assertThat(SITE.problems()).isEmpty();
    }

    @Test
    void aTranslationIsPublishedBelowTheHomePageOfItsLanguage() {
        assertThat(SITE.paths())
                .contains(
                        "/fr/",
                        "/fr/a-propos/",
                        "/fr/articles/",
                        "/fr/articles/page/2/",
                        "/fr/posts/hello/",
                        "/fr/posts/seul/",
                        "/fr/tags/papier/",
                        "/fr/series/debuts/",
                        "/fr/archive/2026/",
                        "/fr/feed.xml",
                        "/fr/tags/http/rss.xml",
                        "/fr/search",
                        "/fr/opensearch.xml",
                        "/fr/llms.txt",
                        "/fr/posts/hello/index.md",
                        "/de/",
                        "/de/about/",
                        "/de/posts/",
                        "/de/posts/hello/")
                .doesNotContain("/fr/posts/only-english/", "/de/posts/trip/", "/posts/seul/", "/fr/posts/trip/map.svg");
    }

    @Test
    void aPageSaysWhichLanguageItIsIn() {
        assertThat(SITE.body("/fr/a-propos/"))
                .contains(
                        "<html lang=\"fr\" dir=\"ltr\">",
                        "<title>À propos · Exemple</title>",
                        "<p dir=\"auto\">Un site.</p>",
                        "<a class=\"masthead-title\" href=\"/fr/\">Exemple</a>",
                        "<link rel=\"canonical\" href=\"https://example.org/fr/a-propos/\">",
                        "\"inLanguage\":\"fr\"",
                        "href=\"/fr/opensearch.xml\"",
                        "title=\"Exemple (Atom)\" href=\"/fr/feed.xml\"");
        assertThat(SITE.body("/about/")).contains("<html lang=\"en\"", "href=\"/feed.xml\"");
    }

    @Test
    void everyPageListsItselfAndAllItsTranslations() {
        assertThat(alternates(SITE.body("/fr/a-propos/")))
                .containsExactly(
                        Map.entry("de", "https://example.org/de/about/"),
                        Map.entry("en", "https://example.org/about/"),
                        Map.entry("fr", "https://example.org/fr/a-propos/"),
                        Map.entry("x-default", "https://example.org/about/"));
        assertThat(alternates(SITE.body("/posts/only-english/"))).isEmpty();
        assertThat(alternates(SITE.body("/fr/posts/seul/"))).isEmpty();
        assertThat(alternates(SITE.body("/posts/trip/")).keySet()).containsExactly("en", "fr", "x-default");
        assertThat(alternates(SITE.body("/fr/articles/")).keySet()).containsExactly("de", "en", "fr", "x-default");
        assertThat(alternates(SITE.body("/fr/tags/http/")).keySet()).containsExactly("de", "en", "fr", "x-default");
        assertThat(alternates(SITE.body("/tags/paper/"))).isEmpty();
        assertThat(alternates(SITE.body("/posts/page/2/"))).isEmpty();
    }

    @Test
    void whatIsSaidOfTranslationsIsSymmetricAndComplete() {
        var pages = pages();

        assertThat(pages).hasSizeGreaterThan(40).allSatisfy((path, html) -> {
            var alternates = alternates(html);
            if (!alternates.isEmpty()) {
                assertThat(alternates.values()).contains("https://example.org" + path);
                assertThat(alternates.values()).allSatisfy(url -> assertThat(
                                alternates(pages.getOrDefault(URI.create(url).getPath(), "")))
                        .isEqualTo(alternates));
            }
        });
    }

    @Test
    void theSitemapSaysTheSameAsThePages() throws Exception {
        var sitemap = SITE.body("/sitemap.xml");
        SitemapTest.validate(sitemap, "sitemap.xsd", "sitemap-image.xsd", "sitemap-xhtml.xsd");
        var inSitemap = Pattern.compile("<url><loc>https://example.org(.*?)</loc>(.*?)</url>")
                .matcher(sitemap)
                .results()
                .collect(Collectors.toMap(url -> url.group(1), url -> links(url.group(2), "xhtml:link")));

        assertThat(inSitemap.keySet())
                .contains("/", "/fr/", "/de/", "/fr/a-propos/", "/posts/only-english/", "/fr/archive/2026/")
                .doesNotContain("/fr/articles/page/2/", "/fr/search");
        assertThat(inSitemap)
                .allSatisfy((path, alternates) -> assertThat(alternates).isEqualTo(alternates(SITE.body(path))));
    }

    @Test
    void aPageThatIsNotToBeFoundIsNoAlternate() {
        var site = SiteFixture.of(SITE_YML + """
                -- a.md --
                ---
                title: A
                ---
                -- a.fr.md --
                ---
                title: A
                robots: noindex
                ---
                """);

        assertThat(alternates(site.body("/a/"))).isEmpty();
        assertThat(alternates(site.body("/fr/a/"))).isEmpty();
        assertThat(menu(site.body("/a/"))).contains("Français → /fr/a/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /about/               | English, Français → /fr/a-propos/, Deutsch → /de/about/
            /fr/a-propos/         | English → /about/, Français, Deutsch → /de/about/
            /posts/only-english/  | English, Français (non traduit) → /fr/articles/, Deutsch (nicht übersetzt) → /de/posts/
            /fr/posts/seul/       | English (not translated) → /posts/, Français, Deutsch (nicht übersetzt) → /de/posts/
            /posts/page/2/        | English, Français (non traduit) → /fr/articles/, Deutsch (nicht übersetzt) → /de/posts/
            /tags/paper/          | English, Français (non traduit) → /fr/tags/, Deutsch (nicht übersetzt) → /de/tags/
            /fr/series/debuts/    | English (not translated) → /series/, Français, Deutsch (nicht übersetzt) → /de/
            /archive/2026/        | English, Français → /fr/archive/2026/, Deutsch → /de/archive/2026/
            /authors/ben-forme/   | English, Français (non traduit) → /fr/, Deutsch (nicht übersetzt) → /de/
            /                     | English, Français → /fr/, Deutsch → /de/
            /de/                  | English → /, Français → /fr/, Deutsch
            """)
    void theLanguageMenuLeadsToTheSamePageOrToWhatIsNearestAndSaysSo(String path, String menu) {
        assertThat(menu(SITE.body(path))).isEqualTo(menu);
    }

    @Test
    void theLanguageMenuIsInTheLanguagesThatItLeadsTo() {
        assertThat(SITE.body("/posts/only-english/")).contains("""
                <nav class="languages" aria-label="Languages">
                <ul>
                <li lang="en"><span aria-current="true">English</span></li>
                <li lang="fr"><a href="/fr/articles/" hreflang="fr">Français</a> <span>non traduit</span></li>
                <li lang="de"><a href="/de/posts/" hreflang="de">Deutsch</a> <span>nicht übersetzt</span></li>
                </ul>
                </nav>
                """);
    }

    @Test
    void aSiteInOneLanguageHasNoLanguageMenu() {
        assertThat(SiteFixture.of("-- a.md --\n---\ntitle: A\n---\n").body("/a/"))
                .doesNotContain("languages", "hreflang");
    }

    @Test
    void aLanguageListsItsOwnPagesAlone() {
        assertThat(SITE.body("/fr/")).contains(">Seul<", ">Voyage<").doesNotContain("Only English", "Trip");
        assertThat(SITE.body("/fr/articles/"))
                .contains("<h1>Articles</h1>", ">Seul<", ">Voyage<", "href=\"/fr/articles/page/2/\"");
        assertThat(SITE.body("/fr/articles/page/2/")).contains(">Bonjour<").doesNotContain("Hello");
        assertThat(SITE.body("/de/posts/")).contains(">Hallo<").doesNotContain("Hello", "Bonjour", "Trip");
        assertThat(SITE.body("/fr/tags/http/")).contains(">Bonjour<").doesNotContain(">Hello<", ">Hallo<");
        assertThat(SITE.body("/fr/tags/")).contains("Papier").doesNotContain("Paper");
        assertThat(SITE.body("/tags/")).contains("Paper").doesNotContain("Papier");
        assertThat(SITE.body("/fr/archive/2026/"))
                .contains(">Bonjour<", ">Seul<")
                .doesNotContain(">Hello<");
    }

    @Test
    void aFeedIsInItsLanguage() {
        assertThat(SITE.body("/fr/feed.xml"))
                .contains(
                        "xml:lang=\"fr\"",
                        "<id>https://example.org/fr/</id>",
                        "<title>Exemple</title>",
                        "<subtitle>Un site.</subtitle>",
                        "<title>Bonjour</title>")
                .doesNotContain("Hello", "Hallo");
        assertThat(SITE.body("/fr/rss.xml")).contains("<language>fr</language>");
        assertThat(SITE.body("/fr/articles/feed.json"))
                .contains(
                        "\"language\":\"fr\"",
                        "\"title\":\"Articles · Exemple\"",
                        "https://example.org/fr/posts/seul/");
        assertThat(SITE.body("/feed.xml")).contains("xml:lang=\"en\"", "Hello").doesNotContain("Bonjour", "Seul");
        assertThat(SITE.redirect("/fr/index.xml")).isEqualTo("/fr/rss.xml");
    }

    @Test
    void theWordsAroundAPageAreInItsLanguage() {
        assertThat(SITE.body("/fr/posts/hello/"))
                .contains(
                        ">Aller au contenu</a>",
                        "aria-label=\"Fil d’Ariane\"",
                        "<li><a href=\"/fr/\">Accueil</a></li>\n<li><a href=\"/fr/articles/\">Articles</a></li>",
                        "<dt>Publié</dt> <dd><time datetime=\"2026-01-05\">5 janvier 2026</time></dd>",
                        "<dt>Temps de lecture</dt> <dd>1\u00a0min</dd>",
                        "Partie 1 de la série <a href=\"/fr/series/debuts/\">Débuts</a>",
                        ">Recherche</a>",
                        "<span>Plus récent</span> Voyage");
        assertThat(SITE.body("/de/posts/hello/")).contains("5. Januar 2026", ">Zum Inhalt springen</a>", "1 Min.");
        assertThat(SITE.body("/fr/a-propos/"))
                .contains(
                        "<p class=\"markdown-alert-title\">Remarque</p>",
                        "aria-label=\"Notes\"",
                        "aria-label=\"Lien vers «\u00a0Qui\u00a0»\"");
        assertThat(SITE.body("/fr/tags/http/")).contains("<p class=\"kind\">Mot-clé</p>");
        assertThat(SITE.body("/fr/archive/2026/")).contains("<h2 class=\"rubric\">avril</h2>");
        assertThat(SITE.body("/fr/articles/page/2/")).contains(">Plus récent</a>", "aria-label=\"Page 1\"");
        assertThat(SITE.body("/de/opensearch.xml"))
                .contains("<Description>Beispiel durchsuchen</Description>", "<Language>de</Language>");
    }

    @Test
    void aPageInALanguageOfItsOwnStaysWhereItIs() {
        var site = SiteFixture.of(SITE_YML + """
                -- impressum.md --
                ---
                title: Impressum
                description: Wer das ist.
                lang: de
                ---
                > [!TIP]
                > Nur deutsch.
                """);

        assertThat(site.paths()).contains("/impressum/").doesNotContain("/de/impressum/");
        assertThat(site.body("/impressum/"))
                .contains("<html lang=\"de\"", ">Zum Inhalt springen</a>", ">Tipp</p>")
                .doesNotContain("rel=\"alternate\" hreflang");
        assertThat(menu(site.body("/impressum/")))
                .isEqualTo("English, Français (non traduit) → /fr/, Deutsch (nicht übersetzt) → /de/");
    }

    @Test
    void theSitesOwnLanguageNeedNotBeEnglish() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Exemple
                url: https://example.org
                language: fr
                languages:
                  en:
                    title: Example
                -- index.md --
                ---
                title: Bienvenue
                ---
                -- index.en.md --
                ---
                title: Welcome
                ---
                """);

        assertThat(site.body("/")).contains("<html lang=\"fr\"", "Aller au contenu", ">Recherche</a>");
        assertThat(site.body("/en/"))
                .contains("<html lang=\"en\"", "Skip to content", "href=\"/en/search\">Search</a>");
        assertThat(alternates(site.body("/en/")).get("x-default")).isEqualTo("https://example.org/");
    }

    @Test
    void theSearchFindsPagesInItsLanguage() {
        assertThat(search("/fr/search", "q=mots"))
                .contains(
                        "<html lang=\"fr\"",
                        "<title>Recherche : mots · Exemple</title>",
                        "action=\"/fr/search\"",
                        "1 résultat pour « mots ».",
                        "href=\"/fr/posts/hello/\"",
                        "<span>Articles</span>",
                        ">Chercher</button>",
                        "data-next=\"Suivant\"");
        assertThat(search("/search", "q=mots")).contains("No results for “mots”.");
        assertThat(search("/de/search", "q=worte")).contains("1 Treffer für „worte“.");
        assertThat(menu(search("/fr/search", "q=mots"))).isEqualTo("English → /search, Français, Deutsch → /de/search");
    }

    private static String search(String path, String query) {
        var route = (Dynamic) SITE.routes().find(new Permalink(path)).orElseThrow();
        var resource = route.resource(Parameters.parse("?" + query));
        return SITE.routes()
                .print(resource.variants().get(0))
                .identity()
                .content()
                .text()
                .replace('\u00a0', ' ');
    }

    @Test
    void whatIsMissingIsSaidInTheLanguageOfThePath() {
        assertThat(notFound("/fr/posts/bonjou/"))
                .contains(
                        "<html lang=\"fr\"", "Cette page n’existe pas", "Cherchiez-vous", "href=\"/fr/posts/hello/\"");
        assertThat(notFound("/fr/zzzz/")).contains("Cette page n’existe pas").doesNotContain("Cherchiez-vous");
        assertThat(notFound("/posts/helo/")).contains("There is no such page", "href=\"/posts/hello/\"");
        assertThat(notFound("/french/")).contains("<html lang=\"en\"");
        assertThat(SITE.routes()
                        .errorPage(ErrorStatus.GONE, "/de/x/")
                        .identity()
                        .content()
                        .text())
                .contains("Diese Seite ist nicht mehr da", "<li><a href=\"/de/\">Startseite</a></li>");
    }

    private static String notFound(String path) {
        return SITE.routes().notFoundPage(path).identity().content().text();
    }

    @Test
    void languageModelsFindTheOtherLanguages() {
        assertThat(SITE.body("/llms.txt"))
                .contains(
                        "- [Français](https://example.org/fr/llms.txt)\n",
                        "- [Deutsch](https://example.org/de/llms.txt)\n",
                        "[Hello]")
                .doesNotContain("Bonjour");
        assertThat(SITE.body("/fr/llms.txt"))
                .startsWith("# Exemple\n\n> Un site.\n")
                .contains("- [Tout ceci en un seul texte](https://example.org/fr/llms-full.txt)", "[Bonjour]")
                .doesNotContain("Hello");
        assertThat(SITE.body("/fr/posts/hello/index.md")).contains("lang: \"fr\"\n", "# Bonjour\n");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        var routes = SITE.routes();

        assertThat(pages()).allSatisfy((path, html) -> assertThat(hrefs(html, path))
                .allSatisfy(href -> assertThat(routes.find(href))
                        .as(path + " → " + href)
                        .hasValueSatisfying(route -> assertThat(route).isNotInstanceOf(Gone.class))));
    }

    private static List<String> hrefs(String html, String path) {
        return Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(attribute -> URI.create("https://example.org" + path)
                        .resolve(attribute.group(1).replace("&amp;", "&")))
                .filter(url -> "example.org".equals(url.getHost()))
                .map(URI::getRawPath)
                .toList();
    }

    /** All pages in HTML, by path, the searches among them. */
    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        var routes = SITE.routes();
        routes.stream()
                .filter(route -> route instanceof Resource resource
                        && resource.variants().get(0).mediaType().equals(MediaType.HTML))
                .forEach(route ->
                        pages.put(route.path().href(), SITE.body(route.path().path())));
        Stream.of("/search", "/fr/search", "/de/search").forEach(path -> pages.put(path, search(path, "q=mots")));
        return pages;
    }

    private static Map<String, String> alternates(String html) {
        return links(html, "link");
    }

    private static Map<String, String> links(String markup, String element) {
        return Pattern.compile("<" + element + " rel=\"alternate\" hreflang=\"([^\"]*)\" href=\"([^\"]*)\"")
                .matcher(markup)
                .results()
                .collect(Collectors.toMap(link -> link.group(1), link -> link.group(2), (a, b) -> a, TreeMap::new));
    }

    /** The language menu as {@code English, Français (non traduit) → /fr/}. */
    private static String menu(String html) {
        var menu = html.replaceFirst("(?s).*<nav class=\"languages\"(.*?)</nav>.*", "$1");
        return Pattern.compile("<li lang=\"[^\"]*\">(?:<a href=\"([^\"]*)\"[^>]*>([^<]*)</a>(?: <span>([^<]*)</span>)?"
                        + "|<span aria-current=\"true\">([^<]*)</span>)</li>")
                .matcher(menu)
                .results()
                .map(entry -> entry.group(1) == null
                        ? entry.group(4)
                        : entry.group(2) + (entry.group(3) == null ? "" : " (" + entry.group(3) + ")") + " → "
                                + entry.group(1))
                .collect(Collectors.joining(", "));
    }
}
