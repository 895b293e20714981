package dev.pamphlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of the HTML that an author wrote. */
class WrittenHtmlTest {
    @TempDir
    Path folder = Path.of("");

    private Stream<String> problems(String body) throws IOException {
        var out = new StringWriter();
        SiteFixture.write(folder, SiteFixture.files("""
                -- about.md --
                ---
                title: About
                description: Who we are.
                ---
                %s
                -- posts/hello.md --
                ---
                title: Hello
                description: The first.
                ---
                ## Begin

                <p id="raw">Text.</p>
                """.formatted(body)));
        Pamphlet.commandLine().setOut(new PrintWriter(out, true)).execute("check", folder.toString());
        return out.toString().lines().map(line -> line.replace(folder + "/", ""));
    }

    @Test
    void anAnchorThatIsNotThereIsAProblem() throws IOException {
        assertThat(problems("""
                        <a href="/posts/hello/#nope">a</a> <a href="#gone">b</a> <a href="hello#bgin">c</a>
                        <a href="/posts/hello/#begin">d</a> <a href="/posts/hello/#raw">e</a> <a href="#">f</a>
                        <a href="#top">g</a> <a href="#Main">h</a> <a href="/posts/hello/?a#bgin">i</a>
                        <a href="/feed.xml#x">j</a> [k](/posts/hello/#begin)
                        """))
                .filteredOn(line -> line.contains("heading"))
                .containsExactlyInAnyOrder(
                        "about.md: error: the HTML of /about/: there is no heading '#nope' in posts/hello.md",
                        "about.md: error: the HTML of /about/: there is no heading '#gone' in about.md",
                        "about.md: error: the HTML of /about/: there is no heading '#bgin' in posts/hello.md, did you"
                                + " mean 'begin'?");
    }

    @Test
    void aTagThatIsThereOnceIsShownWhereItIs() throws IOException {
        assertThat(problems("One <b>bold")).contains("about.md:5:5: warning: the HTML of /about/: <b> is not closed");
        assertThat(problems("One\n\na <em>b"))
                .contains("about.md:7:3: warning: the HTML of /about/: <em> is not closed");
        assertThat(problems("a </em> b")).contains("about.md:5:3: warning: the HTML of /about/: </em> closes nothing");
        assertThat(problems("<b>a</b> <b>c")).contains("about.md: warning: the HTML of /about/: <b> is not closed");
    }
}
