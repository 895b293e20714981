package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final String THREE_POSTS = """
            -- posts/old.md --
            ---
            title: Old
            date: 2026-01-05
            tags: [Rust, Web]
            ---
            The oldest.
            -- posts/middle.md --
            ---
            title: Middle
            date: 2026-02-05
            tags: [rust]
            ---
            In between.
            -- posts/new.md --
            ---
            title: New
            date: 2026-03-05
            ---
            The newest.
            """;

    @Test
    void everythingHasItsPath() {
        assertThat(SiteFixture.of(THREE_POSTS).paths())
                .contains("/", "/posts/", "/posts/new/", "/tags/", "/tags/rust/", "/tags/web/")
                .filteredOn(path -> path.startsWith("/assets/"))
                .hasSize(3);
    }

    @Test
    void theHomePageShowsTheNewestPostsFirst() {
        assertThat(SiteFixture.of(THREE_POSTS).body("/"))
                .containsSubsequence(">New<", "The newest.", ">Middle<", "In between.", ">Old<", "The oldest.");
    }

    @Test
    void theHomePageLeadsToTheRestOfThePosts() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                page-size: 2
                """ + THREE_POSTS);

        assertThat(site.body("/")).contains("href=\"/posts/\">All posts<").doesNotContain(">Old<");
    }

    @Test
    void aPostLeadsToItsNeighbours() {
        var site = SiteFixture.of(THREE_POSTS);

        assertThat(site.body("/posts/middle/")).contains("href=\"/posts/new/\"", "href=\"/posts/old/\"");
        assertThat(site.body("/posts/new/")).doesNotContain("href=\"/posts/old/\"");
    }

    @Test
    void neighboursFollowTheDatesWhateverTheWeight() {
        var site = SiteFixture.of(THREE_POSTS.replace("title: Old\n", "title: Old\nweight: 1\n"));

        assertThat(site.body("/posts/middle/"))
                .contains("class=\"newer\" href=\"/posts/new/\"", "class=\"older\" href=\"/posts/old/\"");
        assertThat(site.body("/posts/old/")).doesNotContain("href=\"/posts/new/\"");
    }

    @Test
    void chaptersAreReadAsTheirWeightsSay() {
        var site = SiteFixture.of(THREE_POSTS
                .replace("title: Old\n", "title: Old\nweight: 1\n")
                .replace("title: New\n", "title: New\nweight: 2\n")
                .replace("title: Middle\n", "title: Middle\nweight: 3\n"));

        assertThat(site.body("/posts/new/"))
                .contains(
                        "href=\"/posts/old/\" rel=\"prev\"><span>Previous</span>",
                        "href=\"/posts/middle/\" rel=\"next\"><span>Next</span>");
    }

    @Test
    void aLongListingGoesOnOnFurtherPages() {
        var posts = IntStream.rangeClosed(1, 23).mapToObj("""
                        -- posts/p%02d.md --
                        ---
                        title: Post %1$02d
                        ---
                        """::formatted).collect(Collectors.joining());
        var site = SiteFixture.of(posts);

        assertThat(site.body("/posts/"))
                .contains("Post 01", "Post 10", "/posts/page/2/")
                .doesNotContain("Post 11");
        assertThat(site.body("/posts/page/3/")).contains("Post 21", "Post 23", "<title>Posts (3/3) · Example</title>");
        assertThat(site.paths()).doesNotContain("/posts/page/4/");
        assertThat(site.redirect("/posts/page/1/")).isEqualTo("/posts/");
    }

    @Test
    void aTagListsItsPagesHoweverItIsSpelled() {
        var site = SiteFixture.of(THREE_POSTS);

        assertThat(site.body("/tags/rust/")).containsSubsequence("<h1>rust</h1>", ">Middle<", ">Old<");
        assertThat(site.body("/tags/")).contains("href=\"/tags/rust/\"", "href=\"/tags/web/\"");
    }

    @Test
    void aListingHasTheTitleAndTextOfItsIndex() {
        var site = SiteFixture.of("""
                -- posts/index.md --
                ---
                title: Essays
                description: All of them.
                ---
                Written *slowly*.
                """ + THREE_POSTS);

        assertThat(site.body("/posts/"))
                .contains("<h1>Essays</h1>", "Written <em>slowly</em>.", "content=\"All of them.\"");
        assertThat(site.body("/posts/new/")).contains(">Essays</a>");
    }

    @Test
    void aDraftGivesNeitherTheHomePageNorAListingItsText() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Not yet
                draft: true
                ---
                -- posts/index.md --
                ---
                title: Nor this
                draft: true
                ---
                """ + THREE_POSTS);

        assertThat(site.body("/")).contains("<h1>Example</h1>").doesNotContain("Not yet");
        assertThat(site.body("/posts/")).contains("<h1>Posts</h1>").doesNotContain("Nor this");
    }

    @Test
    void nothingMayStandWhereAListingIs() {
        var site = SiteFixture.of("""
                -- tags.md --
                ---
                title: My own index
                description: Of tags.
                aliases: [/tags/rust/, /q/health/]
                ---
                """ + THREE_POSTS);

        assertThat(site.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .containsExactly(
                        "tags.md: error: the path /q/health/ is that of the server itself: choose another",
                        "tags.md: error: the path /tags/ is that of something that the site makes itself: choose another",
                        "tags.md: error: the path /tags/rust/ is that of something that the site makes itself:"
                                + " choose another");
    }

    @Test
    void aPathIsTheSameWithAndWithoutASlashAtItsEnd() {
        var site = SiteFixture.of("""
                -- search.md --
                ---
                title: My own search
                description: D
                ---
                -- public/archive --
                All of it.
                """ + THREE_POSTS);

        assertThat(site.problems())
                .filteredOn(problem -> problem.contains(": error: "))
                .containsExactly(
                        "public/archive: error: the path /archive is that of something that the site makes itself:"
                                + " choose another",
                        "search.md: error: the path /search/ is that of something that the site makes itself:"
                                + " choose another");
    }

    @Test
    void norMayWhatIsToCome() {
        var site = SiteFixture.of("""
                -- posts/later.md --
                ---
                title: Later
                description: D
                date: 2027-01-01
                path: /sitemap.xml
                ---
                -- posts/much-later.md --
                ---
                title: Much later
                description: D
                date: 2028-01-01
                path: /archive/2027/
                ---
                -- posts/never.md --
                ---
                title: Never
                description: D
                draft: true
                date: 2028-01-01
                path: /archive/2028/
                ---
                """);

        assertThat(site.problems())
                .containsExactly(
                        "posts/later.md: error: the path /sitemap.xml is that of something that the site makes itself:"
                                + " choose another",
                        "posts/much-later.md: error: the path /archive/2027/ is that of something that the site makes"
                                + " itself: choose another");
    }

    @Test
    void theFilesOfADraftAreNotPublishedEither() {
        var site = SiteFixture.of("""
                -- posts/secret/index.md --
                ---
                title: Secret
                draft: true
                ---
                -- posts/secret/plan.txt --
                Shh.
                """ + THREE_POSTS);

        assertThat(site.paths()).noneMatch(path -> path.startsWith("/posts/secret/"));
    }

    @Test
    void filesAtTheTopAreNotPublished() {
        var site = SiteFixture.of("-- notes.txt --\nTo do.\n" + THREE_POSTS);

        assertThat(site.paths()).doesNotContain("/notes.txt");
        assertThat(site.problems())
                .contains("notes.txt: warning: is not published: files belong into public/ or beside a page");
    }

    @Test
    void aFormerPathRedirectsForGood() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                aliases: /start
                ---
                -- about.md --
                ---
                title: About
                aliases: [/who-we-are/, /about.html]
                ---
                """);

        assertThat(site.redirect("/who-we-are/")).isEqualTo("/about/");
        assertThat(site.redirect("/about.html")).isEqualTo("/about/");
        assertThat(site.redirect("/start/")).isEqualTo("/");
    }

    @Test
    void aPageSaysWhereTheOriginalIs() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                canonical: https://elsewhere.example/a
                ---
                -- posts/b.md --
                ---
                title: B
                ---
                """);

        assertThat(site.body("/posts/a/"))
                .contains("<link rel=\"canonical\" href=\"https://elsewhere.example/a\">", ">elsewhere.example</a>");
        assertThat(site.body("/posts/b/")).contains("<link rel=\"canonical\" href=\"https://example.org/posts/b/\">");
    }

    @Test
    void aDescriptionThatTheTextBeginsWithIsNotPrintedTwice() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                description: Once is enough.
                ---
                Once is enough. Surely.
                -- posts/b.md --
                ---
                title: B
                description: Something else.
                ---
                Text.
                """);

        assertThat(site.body("/posts/a/")).doesNotContain("class=\"lead\"");
        assertThat(site.body("/posts/b/")).contains("<p class=\"lead\">Something else.</p>");
    }

    @Test
    void datesAreWrittenInTheLanguageOfThePage() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                date: 2026-01-05
                lang: fr
                ---
                """);

        assertThat(site.body("/posts/a/"))
                .contains("<html lang=\"fr\"", "<time datetime=\"2026-01-05\">5 janvier 2026</time>");
    }

    @Test
    void whatAnAuthorTypesAsTextIsNeverMarkup() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: "<script>alert(1)</script> & \\"co\\""
                description: "</title><b>"
                tags: ["<i>tag</i>"]
                ---
                """);

        assertThat(site.body("/posts/a/")).doesNotContain("<script>", "</title><b>", "<i>");
        assertThat(site.body("/tags/")).doesNotContain("<i>");
    }

    @Test
    void filesAreServedAsTheyAre() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                ---
                -- public/robots.txt --
                User-agent: *
                -- public/.well-known/security.txt --
                Contact: mailto:security@example.org
                """);

        assertThat(site.body("/robots.txt")).isEqualTo("User-agent: *\n");
        assertThat(site.body("/.well-known/security.txt")).startsWith("Contact:");
    }

    @Test
    void thePathOfTheStylesheetChangesWithItsContent() {
        var routes = SiteFixture.of(THREE_POSTS).routes();
        var stylesheet = routes.stream()
                .filter(route -> route.path().path().matches("/assets/style\\.[\\w-]{10}\\.css"))
                .findFirst()
                .orElseThrow();

        assertThat(((Resource) stylesheet).variants().get(0).cachePolicy()).isEqualTo(CachePolicy.IMMUTABLE);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        var once = SiteFixture.of(THREE_POSTS);
        var again = SiteFixture.of(THREE_POSTS);

        assertThat(again.paths()).isEqualTo(once.paths());
        assertThat(tag(again, "/")).isEqualTo(tag(once, "/"));
        assertThat(tag(again, "/tags/")).isEqualTo(tag(once, "/tags/"));
    }

    private static EntityTag tag(SiteFixture site, String path) {
        var routes = site.routes();
        var resource = (Resource) routes.find(new Permalink(path)).orElseThrow();
        return routes.print(resource.variants().get(0)).identity().entityTag();
    }

    @Test
    void theMenuMarksThePageItIsOn() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                navigation:
                  - title: Posts
                    url: /posts/
                """ + THREE_POSTS);

        assertThat(site.body("/posts/")).contains("<a href=\"/posts/\" aria-current=\"page\">Posts</a>");
        assertThat(site.body("/tags/")).contains("<a href=\"/posts/\">Posts</a>");
    }
}
