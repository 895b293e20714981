package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Bytes;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HeadTest {
    /** The header of a picture of 640 by 480 pixels. */
    private static final Bytes PNG = Bytes.wrap(HexFormat.of()
            .parseHex(
                    "89504e470d0a1a0a0000000d4948445200000280000001e00802000000bab34bb3" + "0000000049454e44ae426082"));
    /** What is looked at elsewhere, or is the same on every page. */
    private static final List<String> LEFT_OUT = List.of(
            "<meta charset",
            "<meta name=\"viewport\"",
            "<meta name=\"generator\"",
            "<meta name=\"color-scheme\"",
            "<link rel=\"alternate\"",
            "<link rel=\"search\"",
            "<link rel=\"stylesheet\"",
            "<link rel=\"icon\"",
            "<script type=\"application/ld+json\"");

    private static final String SITE = """
            -- site.yml --
            title: Example
            description: All about examples.
            url: https://example.org
            language: en-GB
            time-zone: Europe/Zurich
            page-size: 1
            author: Ada Quire
            -- about.md --
            ---
            title: About
            description: Who and why.
            ---
            -- posts/index.md --
            ---
            title: Essays
            description: All of them.
            robots: noarchive
            ---
            -- posts/first.md --
            ---
            title: First
            description: How it began.
            date: 2026-01-05
            updated: 2026-02-01 09:30:00
            tags: [Rust, "C++"]
            authors: [Ben Forme, Cleo Chase]
            image: /img/sea.png
            image-alt: The sea at noon
            ---
            -- posts/second.md --
            ---
            title: Zweitens
            lang: de
            canonical: https://elsewhere.example/a?b=1&c=2
            image: https://elsewhere.example/a.png
            ---
            """;

    @Test
    void theHomePageStandsForTheSite() {
        assertThat(head("/")).isEqualTo("""
                        <title>Example</title>
                        <meta name="description" content="All about examples.">
                        <meta name="author" content="Ada Quire">
                        <meta property="og:type" content="website">
                        <meta property="og:title" content="Example">
                        <meta property="og:description" content="All about examples.">
                        <meta property="og:url" content="https://example.org/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/">""");
    }

    @Test
    void aPageSaysWhatItIsAbout() {
        assertThat(head("/about/")).isEqualTo("""
                        <title>About · Example</title>
                        <meta name="description" content="Who and why.">
                        <meta name="author" content="Ada Quire">
                        <meta property="og:type" content="website">
                        <meta property="og:title" content="About">
                        <meta property="og:description" content="Who and why.">
                        <meta property="og:url" content="https://example.org/about/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/about/">""");
    }

    @Test
    void aPostIsAnArticleWithAPicture() {
        assertThat(head("/posts/first/")).isEqualTo("""
                        <title>First · Example</title>
                        <meta name="description" content="How it began.">
                        <meta name="author" content="Ben Forme, Cleo Chase">
                        <meta property="og:type" content="article">
                        <meta property="og:title" content="First">
                        <meta property="og:description" content="How it began.">
                        <meta property="og:url" content="https://example.org/posts/first/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta property="og:image" content="https://example.org/img/sea.png">
                        <meta property="og:image:width" content="640">
                        <meta property="og:image:height" content="480">
                        <meta property="og:image:alt" content="The sea at noon">
                        <meta property="article:published_time" content="2026-01-05T00:00:00+01:00">
                        <meta property="article:modified_time" content="2026-02-01T09:30:00+01:00">
                        <meta property="article:author" content="Ben Forme">
                        <meta property="article:author" content="Cleo Chase">
                        <meta property="article:tag" content="Rust">
                        <meta property="article:tag" content="C++">
                        <meta name="twitter:card" content="summary_large_image">
                        <link rel="canonical" href="https://example.org/posts/first/">""");
    }

    @Test
    void aSyndicatedPostLeadsToTheOriginal() {
        assertThat(head("/posts/second/")).isEqualTo("""
                        <title>Zweitens · Example</title>
                        <meta name="author" content="Ada Quire">
                        <meta property="og:type" content="article">
                        <meta property="og:title" content="Zweitens">
                        <meta property="og:url" content="https://elsewhere.example/a?b=1&amp;c=2">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:image" content="https://elsewhere.example/a.png">
                        <meta property="article:author" content="Ada Quire">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://elsewhere.example/a?b=1&amp;c=2">""");
    }

    @Test
    void aListingHasTheWordsOfItsIndex() {
        assertThat(head("/posts/")).isEqualTo("""
                        <title>Essays · Example</title>
                        <meta name="description" content="All of them.">
                        <meta name="author" content="Ada Quire">
                        <meta name="robots" content="noarchive">
                        <meta property="og:type" content="website">
                        <meta property="og:title" content="Essays">
                        <meta property="og:description" content="All of them.">
                        <meta property="og:url" content="https://example.org/posts/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/posts/">""");
    }

    @Test
    void aFurtherPageOfAListingIsAPageOfItsOwn() {
        assertThat(head("/posts/page/2/")).isEqualTo("""
                        <title>Essays (2/2) · Example</title>
                        <meta name="author" content="Ada Quire">
                        <meta name="robots" content="noarchive">
                        <meta property="og:type" content="website">
                        <meta property="og:title" content="Essays (2/2)">
                        <meta property="og:url" content="https://example.org/posts/page/2/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/posts/page/2/">""");
    }

    @Test
    void aTagHasAUrlOfItsOwn() {
        assertThat(head("/tags/cpp/")).isEqualTo("""
                        <title>C++ · Example</title>
                        <meta name="author" content="Ada Quire">
                        <meta property="og:type" content="website">
                        <meta property="og:title" content="C++">
                        <meta property="og:url" content="https://example.org/tags/cpp/">
                        <meta property="og:site_name" content="Example">
                        <meta property="og:locale" content="en_GB">
                        <meta name="twitter:card" content="summary">
                        <link rel="canonical" href="https://example.org/tags/cpp/">""");
    }

    @Test
    void anErrorPageHasNoUrlThatAnybodyShouldKeep() {
        var routes = site().routes();
        var html = routes.errorPage(ErrorStatus.NOT_FOUND).identity().content().text();

        assertThat(headIn(html)).isEqualTo("""
                <title>There is no such page · Example</title>
                <meta name="robots" content="noindex">""");
        assertThat(html).doesNotContain("ld+json", "class=\"breadcrumbs\"", "aria-current");
    }

    @Test
    void aDrawingIsNoPictureToShare() {
        var site = SiteFixture.of("""
                -- index.md --
                ---
                title: Home
                image: /a.svg
                ---
                -- public/a.svg --
                <svg viewBox="0 0 640 480"/>
                """);

        assertThat(site.body("/")).doesNotContain("og:image").contains("content=\"summary\"");
    }

    @Test
    void aPictureElsewhereKeepsItsHost() {
        var site = SiteFixture.of("""
                -- posts/a.md --
                ---
                title: A
                image: //cdn.example/x.png
                ---
                """);

        assertThat(site.body("/posts/a/"))
                .contains("<meta property=\"og:image\" content=\"https://cdn.example/x.png\">")
                .contains("\"url\":\"https://cdn.example/x.png\"");
    }

    private static String head(String path) {
        return headIn(site().body(path));
    }

    private static SiteFixture site() {
        var files = new HashMap<>(SiteFixture.files(SITE));
        files.put("public/img/sea.png", PNG);
        return SiteFixture.of(files);
    }

    private static String headIn(String html) {
        var head = html.substring(html.indexOf("<head>\n") + "<head>\n".length(), html.indexOf("</head>"));
        return head.lines()
                .filter(line -> LEFT_OUT.stream().noneMatch(line::startsWith))
                .collect(Collectors.joining("\n"));
    }
}
