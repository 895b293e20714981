package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final SiteView SITE = new SiteView(
            "The Folded Sheet",
            "On printing.",
            "/",
            "© 2026 Ada Quire",
            "/assets/style.css",
            "/assets/favicon.svg",
            "Pamphlet");
    private static final HeadView HEAD = new HeadView(
            "Hello · The Folded Sheet",
            "A first post.",
            "Ada Quire",
            "https://example.org/posts/hello/",
            "",
            List.of(new AlternateView("application/atom+xml", "The Folded Sheet", "/feed.xml")),
            new ShareView("summary", List.of(new PropertyView("og:title", "Hello"))),
            "{}");
    private static final Frame FRAME = new Frame(
            SITE,
            "en",
            HEAD,
            List.of(new LinkView("Posts", "/posts/", "true"), new LinkView("About", "/about/")),
            List.of(
                    new LinkView("Home", "/"),
                    new LinkView("Posts", "/posts/"),
                    LinkView.toItself("Hello", "/posts/hello/")));
    private static final PageView BARE = new PageView(
            FRAME,
            "Hello",
            "",
            "<p>First <em>post</em>.</p>",
            LinkView.NONE,
            BylineView.NONE,
            List.of(),
            List.of(),
            OnwardView.NONE,
            Map.of());

    private final Templates templates = Templates.embedded();

    @Test
    void whatAPageDoesNotSayAmongItsOwnKeysIsNothing() {
        var own = Templates.over(path -> path.equals("page.html")
                ? Optional.of(
                        "{@dev.pamphlet.publish.PageView page}{#if page.params.colour}a{#else}b{/if}"
                                + "{page.params.colour ?: 'none'}{page.params.colour} {page.params.size} {#for a in page.params.all}{a}{/for}")
                : Optional.empty());

        assertThat(own.page(BARE)).isEqualTo("bnone 0 ");
        assertThat(own.page(with(Map.of("colour", "red", "all", List.of("x"))))).isEqualTo("aredred 2 x");
        assertThat(own.page(BARE)).isEqualTo("bnone 0 ");
    }

    @Test
    void ofNothingNothingCanBeAsked() {
        var own = Templates.over(path -> path.equals("page.html")
                ? Optional.of("{@dev.pamphlet.publish.PageView page}\n{page.params.colour.name}")
                : Optional.empty());

        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> own.page(BARE))
                .withMessage("page.html:2:1: error: what is before '.name' is nothing here: ask first, as in"
                        + " {#if page.params.colour}");
    }

    private static PageView with(Map<String, Object> params) {
        return new PageView(
                FRAME, "Hello", "", "", LinkView.NONE, BylineView.NONE, List.of(), List.of(), OnwardView.NONE, params);
    }

    @Test
    void aPageWithNothingButATextIsNothingButItsText() {
        assertThat(templates.page(BARE)).isEqualTo("""
                        <!DOCTYPE html>
                        <html lang="en" dir="ltr">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>Hello · The Folded Sheet</title>
                        <meta name="description" content="A first post.">
                        <meta name="author" content="Ada Quire">
                        <meta name="generator" content="Pamphlet">
                        <meta name="color-scheme" content="light dark">
                        <meta property="og:title" content="Hello">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/posts/hello/">
                        <link rel="alternate" type="application/atom+xml" title="The Folded Sheet" href="/feed.xml">
                        <link rel="search" type="application/opensearchdescription+xml" title="The Folded Sheet" href="/opensearch.xml">
                        <link rel="stylesheet" href="/assets/style.css">
                        <link rel="icon" type="image/svg+xml" href="/assets/favicon.svg">
                        <script type="application/ld+json">{}</script>
                        </head>
                        <body>
                        <a class="skip" href="#Main">Skip to content</a>
                        <header class="masthead">
                        <a class="masthead-title" href="/">The Folded Sheet</a>
                        <nav class="menu" aria-label="Main">
                        <ul>
                        <li><a href="/posts/" aria-current="true">Posts</a></li>
                        <li><a href="/about/">About</a></li>
                        </ul>
                        </nav>
                        </header>
                        <nav class="breadcrumbs" aria-label="Breadcrumb">
                        <ol>
                        <li><a href="/">Home</a></li>
                        <li><a href="/posts/">Posts</a></li>
                        <li><span aria-current="page">Hello</span></li>
                        </ol>
                        </nav>
                        <main id="Main">
                        <article class="sheet">
                        <header class="opening">
                        <h1>Hello</h1>
                        </header>
                        <div class="prose">
                        <p>First <em>post</em>.</p>
                        </div>
                        </article>
                        </main>
                        <footer class="colophon">
                        <p class="colophon-title">The Folded Sheet</p>
                        <div class="colophon-text">
                        <p dir="auto">On printing.</p>
                        <p dir="auto">© 2026 Ada Quire</p>
                        </div>
                        </footer>
                        </body>
                        </html>
                        """);
    }

    @Test
    void aPostSaysWhoWroteItWhenAndWhatComesNext() {
        var byline = new BylineView(
                new DateView("2026-01-05", "5 January 2026"),
                new DateView("2026-02-01", "1 February 2026"),
                List.of(new LinkView("Ada Quire", ""), new LinkView("Ben Forme", "/authors/ben-forme/")),
                4);
        var post = new PageView(
                FRAME,
                "Hello",
                "A beginning.",
                "<p>First post.</p>",
                new LinkView("example.com", "https://example.com/hello"),
                byline,
                List.of(new LinkView("rust", "/tags/rust/")),
                List.of(),
                new OnwardView(
                        SeriesView.NONE, List.of(), new LinkView("Second", "/posts/second/"), LinkView.NONE, true),
                Map.of());

        assertThat(templates.page(post))
                .contains(
                        "<p class=\"lead\">A beginning.</p>",
                        "<dd>Ada Quire</dd>",
                        "<dd><a href=\"/authors/ben-forme/\">Ben Forme</a></dd>",
                        "<dt>Published</dt> <dd><time datetime=\"2026-01-05\">5 January 2026</time></dd>",
                        "<dt>Updated</dt> <dd><time datetime=\"2026-02-01\">1 February 2026</time></dd>",
                        "<dd>4 min</dd>",
                        "Originally published at <a href=\"https://example.com/hello\">example.com</a>",
                        "<li><a href=\"/tags/rust/\" rel=\"tag\">rust</a></li>",
                        "<a class=\"newer\" href=\"/posts/second/\" rel=\"next\"><span>Newer</span> Second</a>")
                .doesNotContain("class=\"older\"");
    }

    @Test
    void aListingNamesItsEntriesAndTheWayToItsOtherPages() {
        var entry = new EntryView("Hello", "/posts/hello/", new DateView("2026-01-05", "5 January"), "", List.of());
        var paginator = PaginatorView.of(2, 3, number -> number == 1 ? "/posts/" : "/posts/page/" + number + "/")
                .with("Newer", "Older");
        var listing = new ListingView(FRAME, "", "Posts", "", List.of(entry), paginator);

        assertThat(templates.listing(listing)).contains("""
                        <ul class="entries">
                        <li class="entry">
                        <h2><a href="/posts/hello/">Hello</a></h2>
                        <p class="entry-date"><time datetime="2026-01-05">5 January</time></p>
                        </li>
                        </ul>
                        <nav class="paginator" aria-label="Pages">
                        <a class="newer" href="/posts/" rel="prev">Newer</a>
                        <ol>
                        <li><a href="/posts/" aria-label="Page 1">1</a></li>
                        <li><a href="/posts/page/2/" aria-label="Page 2" aria-current="page">2</a></li>
                        <li><a href="/posts/page/3/" aria-label="Page 3">3</a></li>
                        </ol>
                        <a class="older" href="/posts/page/3/" rel="next">Older</a>
                        </nav>
                        """);
    }

    @Test
    void aListingOnOnePageHasNoPaginator() {
        var listing =
                new ListingView(FRAME, "Tag", "rust", "", List.of(), PaginatorView.of(1, 1, number -> "/tags/rust/"));

        assertThat(templates.listing(listing))
                .contains("<p class=\"kind\">Tag</p>")
                .doesNotContain("paginator");
    }

    @Test
    void theHomePageLeadsToTheOlderPosts() {
        var entry = new EntryView("Hello", "/posts/hello/", DateView.NONE, "", List.of());
        var home = new HomeView(FRAME, "Welcome", "", List.of(entry), new LinkView("All posts", "/posts/"));

        assertThat(templates.home(home)).contains("<p class=\"more\"><a href=\"/posts/\">All posts</a></p>");
    }

    @Test
    void theTagsAreListedWithTheirCounts() {
        var tags = new TermsView(FRAME, "Tags", List.of(new TermView("rust", "/tags/rust/", 3)));

        assertThat(templates.terms(tags)).contains("<li><a href=\"/tags/rust/\">rust</a> <span>3</span></li>");
    }

    @Test
    void aMessageShowsAWayOnward() {
        var message = new MessageView(
                FRAME, 404, "No such page", "It may have moved.", List.of(), List.of(new LinkView("Home", "/")));

        assertThat(templates.message(message))
                .contains("<p class=\"kind\">404</p>", "<h1>No such page</h1>", "<li><a href=\"/\">Home</a></li>");
    }

    @Test
    void whateverAnAuthorTypesAsTextStaysText() {
        var nasty = "</title><script>alert('1')</script>\" onload=\"&";
        var site = new SiteView(nasty, nasty, nasty, nasty, nasty, nasty, nasty);
        var link = new LinkView(nasty, nasty);
        var date = new DateView(nasty, nasty);
        var alternates = List.of(new AlternateView(nasty, nasty, nasty));
        var share = new ShareView(nasty, List.of(new PropertyView(nasty, nasty)));
        var head = new HeadView(nasty, nasty, nasty, nasty, nasty, alternates, share, "");
        var frame = new Frame(site, nasty, head, List.of(link), List.of(link));
        var byline = new BylineView(date, date, List.of(link), 1);
        var entries = List.of(new EntryView(nasty, nasty, date, nasty, List.of(link)));
        var contents = List.of(new SectionView(nasty, nasty, List.of(link)));
        var onward = new OnwardView(new SeriesView(nasty, nasty, 1, 2, 1, List.of(link)), entries, link, link, true);
        var months = List.of(new MonthView(nasty, entries));

        assertThat(List.of(
                        templates.page(new PageView(
                                frame, nasty, nasty, "", link, byline, List.of(link), contents, onward, Map.of())),
                        templates.listing(new ListingView(
                                frame, nasty, nasty, "", entries, PaginatorView.of(2, 3, number -> nasty))),
                        templates.home(new HomeView(frame, nasty, "", entries, link)),
                        templates.terms(new TermsView(frame, nasty, List.of(new TermView(nasty, nasty, 1)))),
                        templates.archive(new ArchiveView(frame, nasty, months, link, link)),
                        templates.message(new MessageView(frame, 404, nasty, nasty, List.of(link), List.of(link)))))
                .noneMatch(html -> html.contains("<script") || html.contains("\" onload"));
    }

    @Test
    void aPageInArabicRunsFromRightToLeft() {
        var frame = new Frame(SITE, "ar-EG", HeadView.unlisted("مرحبا", List.of()), List.of(), List.of());

        assertThat(templates.message(new MessageView(frame, 404, "", "", List.of(), List.of())))
                .contains("<html lang=\"ar-EG\" dir=\"rtl\">", "<meta name=\"robots\" content=\"noindex\">");
    }

    @Test
    void aTemplateHasWhateverElseAPageSays() {
        var text = "{@dev.pamphlet.publish.PageView page}{page.params.colour}, {page.params.print.ink ?: 'none'}";
        var own = Templates.over(path -> path.equals("page.html") ? Optional.of(text) : Optional.empty());
        Map<String, Object> params = Map.of("colour", "red & blue", "print", Map.of("ink", "black"));
        var page = new PageView(
                FRAME, "Hello", "", "", LinkView.NONE, BylineView.NONE, List.of(), List.of(), OnwardView.NONE, params);

        assertThat(own.page(page)).isEqualTo("red &amp; blue, black");
    }

    @Test
    void aTemplateThatIsNotThereIsMissedByName() {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> new Templates(path -> Optional.empty()).page(BARE))
                .withMessage("page.html: error: there is no such template");
    }
}
