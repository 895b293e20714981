package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Folders as they come from other site generators, in {@code migration/}: they are published, and what has no meaning
 * here is a warning.
 */
class MigrationTest {
    @Test
    void hugosContentIsPublished() {
        var site = from("hugo");

        assertThat(site.problems())
                .containsExactly(
                        "posts/_index.md:4:1: warning: 'cascade' and 'outputs' mean something to other site generators"
                                + " and nothing here: delete them",
                        "posts/first-print/index.md:8:1: warning: 'type', 'layout', 'showToc', 'TocOpen', 'math' and"
                                + " 'menu' mean something to other site generators and nothing here: delete them",
                        "posts/first-print/index.md:22:3: warning: 'caption' and 'relative' mean something to other"
                                + " site generators and nothing here: delete them",
                        "posts/first-print/index.md:29:1: warning: '{{< figure src=\"press.png\" title=\"The press\" >}}'"
                                + " is not run here but shown as text, as are 3 more such tags:"
                                + " write pictures as ![what it shows](picture.png), or put backticks around it",
                        "posts/second-print.md:9:5: warning: aliases: 'second-print-old' is read as"
                                + " '/second-print-old': begin a path with '/'",
                        "posts/second-print.md:10:1: warning: 'keywords' means something to other site generators"
                                + " and nothing here: delete it",
                        "site.yml:5:1: warning: 'theme' and 'enableRobotsTXT' mean something to other site generators"
                                + " and nothing here: delete them");
        assertThat(site.paths())
                .contains("/posts/first-print/press.png", "/series/learning-to-print/", "/tags/diary/")
                .doesNotContain("/posts/third-print/");
        assertThat(site.redirect("/second/")).isEqualTo("/prints/second.html");
        assertThat(site.body("/")).contains("Notes from a small press.", "/posts/first-print/");
        assertThat(site.body("/posts/first-print/"))
                .contains("<html lang=\"en-GB\"", "content=\"https://example.org/posts/first-print/press.png\"")
                .contains("<dd><time datetime=\"2024-01-06\">6 January 2024</time></dd>", "<dd>Ada Quire</dd>")
                .contains("""
                        <p>It began with a broken lever.</p>
                        <p>{{&lt; figure src=&quot;press.png&quot; title=&quot;The press&quot; &gt;}}</p>
                        <p>{{% notice tip %}}
                        Warm the ink <em>first</em>.
                        {{% /notice %}}</p>
                        <p>The [second print]({{&lt; ref &quot;second-print.md&quot; &gt;}}) went better; here is \
                        <a href="/prints/second.html#how">how</a>.</p>
                        <pre tabindex="0"><code class="language-go"><span class="k">if</span> a &lt; b &amp;&amp; list[<span class="n">0</span>] == *p {
                        """);
    }

    @Test
    void jekyllsFolderIsPublished() {
        var site = from("jekyll");

        assertThat(site.problems())
                .containsExactly(
                        "Gemfile: warning: is not published: files belong into public/ or beside a page",
                        "_config.yml: warning: is not published: files belong into public/ or beside a page",
                        "_data/: warning: is not read: another site generator keeps files of its own there; delete it",
                        "_includes/: warning: is not read: another site generator keeps files of its own there;"
                                + " delete it",
                        "_layouts/: warning: is not read: another site generator keeps files of its own there;"
                                + " delete it",
                        "_posts/2024-01-05-first-light.md:2:1: warning: 'layout', 'comments' and 'excerpt_separator'"
                                + " mean something to other site generators and nothing here: delete them",
                        "_posts/2024-01-05-first-light.md:6:13: warning: categories: 'lamps oil' is read as one tag:"
                                + " put commas between tags, or brackets around one",
                        "_posts/2024-01-05-first-light.md:8:12: warning: permalink: patterns such as"
                                + " '/:categories/:title/' are not filled in, so it is left out: write the path itself",
                        "_posts/2024-01-05-first-light.md:18:1: warning: '{: .lead}' is not run here but shown as text,"
                                + " as are 2 more such tags: write Markdown or HTML instead, or put backticks around it",
                        "_posts/2024-02-10-gas.markdown:2:1: warning: 'layout', 'id' and 'guid' mean something to other"
                                + " site generators and nothing here: delete them",
                        "_posts/2024-02-10-gas.markdown:10:21: warning: '{% link _posts/2024-01-05-first-light.md %}'"
                                + " is not run here but shown as text: write links as [text](other-file.md),"
                                + " or put backticks around it",
                        "_posts/2024-02-10-gas.markdown:12:4: warning: unknown language of code 'liquid': write 'text'"
                                + " for code without colours",
                        "about.markdown:2:1: warning: 'layout' means something to other site generators and nothing"
                                + " here: delete it",
                        "about.markdown:7:22: warning: '{% post_url 2024-01-05-first-light %}' is not run here but"
                                + " shown as text, as is 1 more such tag: write links as [text](other-file.md),"
                                + " or put backticks around it",
                        "index.markdown:2:1: warning: 'layout' means something to other site generators and nothing"
                                + " here: delete it",
                        "posts/old.html: warning: is published as it is, with its front matter:"
                                + " rename it to .md, or delete the front matter",
                        "site.yml: warning: is missing: move what _config.yml says to it");
        assertThat(site.paths())
                .contains("/about/", "/posts/first-light/", "/posts/gas/", "/tags/wick/", "/assets/img/lamp.png")
                .noneMatch(path -> path.contains("electricity") || path.contains("_") || path.contains("note"));
        assertThat(site.redirect("/2024/01/05/first-light.html")).isEqualTo("/posts/first-light/");
        assertThat(site.body("/posts/")).contains("<h1>Posts</h1>", "Gas", "First light", "Trim the wick.");
        assertThat(withoutColours(site.body("/posts/first-light/"))).contains("""
                <p>Trim the wick.
                {: .lead}</p>
                <pre tabindex="0"><code class="language-java">Map&lt;String, List&lt;Lamp&gt;&gt; lamps = new HashMap&lt;&gt;();
                int a = b * c * d;
                </code></pre>
                <p>![A lamp]({{ site.baseurl }}/assets/img/lamp.png)</p>
                <p>{% include note.md kind=&quot;tip&quot; %}</p>
                <p><a href="#top">Up</a>, and <a href="/posts/gas/">on</a>.</p>
                """);
    }

    @Test
    void zolasContentIsPublished() {
        var site = from("zola");

        assertThat(site.problems())
                .containsExactly(
                        "_index.md:4:1: warning: 'sort_by', 'paginate_by' and 'template' mean something to other site"
                                + " generators and nothing here: delete them",
                        "about.md:4:7: warning: path: 'about/us' is read as '/about/us': begin a path with '/'",
                        "blog/2024-01-05-moss.md:8:11: warning: aliases: 'old/moss' is read as '/old/moss':"
                                + " begin a path with '/'",
                        "blog/2024-01-05-moss.md:17:1: warning: '{{ youtube(id=\"a_b_c\", autoplay=true) }}' is not run"
                                + " here but shown as text, as are 2 more such tags: write Markdown or HTML instead,"
                                + " or put backticks around it",
                        "blog/_index.md:4:1: warning: 'sort_by', 'insert_anchor_links' and 'transparent' mean something"
                                + " to other site generators and nothing here: delete them",
                        "blog/fern/index.md:7:1: warning: 'template' means something to other site generators and"
                                + " nothing here: delete it",
                        "blog/fern/index.md:13:18: warning: '{{ resize_image(path=\"frond.png\", width=100) }}' is not"
                                + " run here but shown as text: write Markdown or HTML instead,"
                                + " or put backticks around it",
                        "site.yml:5:1: warning: 'build_search_index' and 'minify_html' mean something to other site"
                                + " generators and nothing here: delete them");
        assertThat(site.paths())
                .contains(
                        "/about/us/", "/blog/a-fern/frond.png", "/authors/ben-forme/", "/tags/stone/", "/tags/walks/");
        assertThat(site.redirect("/old/moss/")).isEqualTo("/blog/moss/");
        assertThat(site.body("/blog/moss/")).contains("""
                <p>Green all winter.</p>
                <p>{{ youtube(id=&quot;a_b_c&quot;, autoplay=true) }}</p>
                <p>{% quote(author=&quot;A walker&quot;) %}
                Softer than <em>any</em> carpet.
                {% end %}</p>
                <p>Compare the <a href="/blog/a-fern/#spores">fern</a>, or go <a href="/blog/">back</a> to \
                <a href="/">the start</a>.</p>
                """);
    }

    @Test
    void astrosContentIsPublished() {
        var site = from("astro");

        assertThat(site.problems())
                .containsExactly(
                        "about.md:4:1: warning: 'layout' means something to other site generators and nothing here:"
                                + " delete it",
                        "blog/first-find.md:7:1: warning: 'layout' means something to other site generators and nothing"
                                + " here: delete it",
                        "blog/using-mdx.mdx:8:1: warning: the lines from 'import HeaderLink from"
                                + " '../../components/HeaderLink.astro';' on are left out: nothing is run here;"
                                + " write Markdown or HTML in the place of components",
                        "blog/using-mdx.mdx:15:1: warning: '<Chart data={finds} client:load />' is not run here but"
                                + " shown as text, as are 2 more such tags: write Markdown or HTML instead,"
                                + " or put backticks around it");
        assertThat(site.paths())
                .contains("/about/", "/blog/bottle.png", "/blog-placeholder.png")
                .noneMatch(path -> path.contains("unfinished"));
        assertThat(site.body("/blog/first-find/"))
                .contains("content=\"https://example.org/blog-placeholder.png\"")
                .contains("<time datetime=\"2024-07-08\">July 8, 2024</time>")
                .contains("<time datetime=\"2024-08-01\">August 1, 2024</time>")
                .contains("src=\"/blog/bottle.png\"");
        assertThat(site.body("/blog/using-mdx/")).contains("""
                <p>Finds <em>each</em> month:</p>
                <p>&lt;Chart data={finds} client:load /&gt;</p>
                """, """
                <p>&lt;HeaderLink href=&quot;#&quot; onclick=&quot;alert('clicked!')&quot;&gt;
                Everyone.
                &lt;/HeaderLink&gt;</p>
                <p>See the <a href="/blog/first-find/">first find</a>.</p>
                """);
    }

    private static SiteFixture from(String generator) {
        return SiteFixture.in(Path.of("src/test/resources/migration", generator));
    }

    private static String withoutColours(String html) {
        return html.replaceAll("</?span[^>]*>", "");
    }
}
