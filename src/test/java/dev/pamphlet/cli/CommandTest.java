package dev.pamphlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    private static final String SITE = """
            -- about.md --
            ---
            title: About
            description: Who we are.
            tags: [Us]
            ---
            We are few.
            -- posts/first.md --
            ---
            title: First
            description: The first.
            date: 2026-01-05
            aliases: /one/
            ---
            [Us](../about.md)
            -- posts/idea.md --
            ---
            title: Idea
            description: Not yet.
            draft: true
            ---
            -- posts/summer.md --
            ---
            title: Summer
            description: Not yet.
            date: 9997-07-01
            ---
            -- posts/winter.md --
            ---
            title: Winter
            description: No more.
            date: 2020-01-01
            expires: 2020-02-01
            ---
            """;

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Pamphlet.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    private String site(String archive) throws IOException {
        SiteFixture.write(folder, SiteFixture.files(archive));
        return folder.toString();
    }

    @Test
    void helpNamesAllCommands() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("serve", "check", "export", "new", "list", "Exit codes:");
    }

    @Test
    void whatMakesNoSenseIsSaidInTwoLines() {
        assertThat(run("check", "/nowhere/at/all")).isEqualTo(2);
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run("serve", "--dev")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "There is no folder '/nowhere/at/all'.",
                        "See pamphlet check --help",
                        "Unmatched argument at index 0: 'chekc'",
                        "See pamphlet --help",
                        "--dev needs a folder to write in: serve DIR --dev",
                        "See pamphlet serve --help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void checkIsContentWithASiteWithoutProblems() throws IOException {
        assertThat(run("check", site(SITE))).isZero();
        assertThat(out).hasToString("No problems.\n");
    }

    @Test
    void checkListsAllProblemsAndFailsForErrors() throws IOException {
        var site = site(SITE.replace("description: Who we are.\n", "").replace("../about.md", "../abuot.md"));

        assertThat(run("check", site)).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        folder + "/about.md:1:1: warning: missing description: add one or two sentences for search"
                                + " engines and feeds",
                        folder + "/posts/first.md:7:6: error: there is no file 'abuot.md', did you mean 'about.md'?",
                        "1 error, 1 warning.");
    }

    @Test
    void checkFailsForWarningsWhenItIsToBeStrict() throws IOException {
        var site = site(SITE.replace("description: Who we are.\n", ""));

        assertThat(run("check", site)).isZero();
        assertThat(run("check", site, "--strict")).isEqualTo(1);
    }

    @Test
    void checkFindsBrokenTemplatesWrongHtmlAndHeavyPages() throws IOException {
        var site = site(SITE.replace("We are few.", "<b>We</i> are <p id=a>few</p><p id=a>.</p>"));
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/archive.html"),
                "{@dev.pamphlet.publish.ArchiveView archive}\n{archive.nothing}\n");

        assertThat(run("check", site, "--budget", "2")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        folder + "/templates/archive.html:2:",
                        "about.md: warning: the HTML of /about/: two elements have the id 'a'",
                        "about.md:6:6: warning: the HTML of /about/: </i> closes nothing",
                        "about.md: warning: /about/ makes readers load ");
    }

    @Test
    void checkSpeaksToProgramsInJson() throws IOException {
        run("check", site(SITE.replace("description: Who we are.\n", "")), "--json");

        assertThat(out)
                .hasToString(
                        "[{\"file\":\"" + folder + "/about.md\",\"line\":1,\"column\":1,\"severity\":\"warning\","
                                + "\"message\":\"missing description: add one or two sentences for search engines and feeds\"}]\n");
    }

    @Test
    void exportWritesEveryRoute() throws IOException {
        var to = folder.resolveSibling("exported-" + folder.getFileName());

        assertThat(run("export", to.toString(), "--site", site(SITE))).isZero();

        var routes = SiteFixture.in(folder).routes();
        for (var path : new String[] {"/", "/about/", "/posts/", "/posts/first/", "/archive/", "/search"}) {
            assertThat(to.resolve(path.substring(1)).resolve("index.html")).exists();
        }
        for (var path : new String[] {"/feed.xml", "/about/index.md", "/sitemap.xml", "/robots.txt"}) {
            assertThat(to.resolve(path.substring(1))).exists();
        }
        assertThat(routes.find("/about/")).isPresent();
        assertThat(to.resolve("404.html")).exists();
        assertThat(to.resolve("posts/idea/index.html")).doesNotExist();
        assertThat(Files.readString(to.resolve("_redirects")))
                .contains("/one/ /posts/first/ 301\n", "/posts/winter/ /410.html 410\n");
        assertThat(Files.readString(to.resolve("_headers")))
                .startsWith("/*\n  Content-Security-Policy: default-src 'none'")
                .contains("/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n");
        assertThat(to.resolve("one/index.html")).doesNotExist();
    }

    @Test
    void exportWritesOverNothingUnlessItIsTold() throws IOException {
        var to = folder.resolveSibling("full-" + folder.getFileName());
        Files.createDirectories(to);
        Files.writeString(to.resolve("mine.txt"), "mine");

        assertThat(run("export", to.toString(), "--site", site(SITE))).isEqualTo(1);
        assertThat(err).hasToString("The folder '" + to + "' is not empty: name another, or add --force.\n");

        assertThat(run("export", to.toString(), "--site", folder.toString(), "--force", "--redirect-pages"))
                .isZero();
        assertThat(to.resolve("mine.txt")).hasContent("mine");
        assertThat(to.resolve("one/index.html")).content().contains("url=/posts/first/");
    }

    @Test
    void exportRefusesWhatCannotBePublished() throws IOException {
        var to = folder.resolveSibling("not-" + folder.getFileName());

        assertThat(run("export", to.toString(), "--site", site(SITE.replace("2026-01-05", "soon"))))
                .isEqualTo(1);
        assertThat(out.toString()).contains("posts/first.md:4:7: error:");
        assertThat(to).doesNotExist();
    }

    @Test
    void newBeginsADatedDraftAndNeverWritesOverAFile() throws IOException {
        var site = site(SITE);

        assertThat(run("new", "Hello: it's me", "--site", site)).isZero();
        var file = Path.of(out.toString().strip());
        assertThat(file.toString()).matches(".*/posts/\\d{4}-\\d\\d-\\d\\d-hello-its-me\\.md");
        assertThat(file).content().startsWith("---\ntitle: 'Hello: it''s me'\n").contains("draft: true");

        assertThat(run("new", "Hello: it's me", "--site", site)).isEqualTo(1);
        assertThat(err).hasToString("There is a file '" + file + "' already: choose another title.\n");
        assertThat(SiteFixture.in(folder).problems()).noneMatch(problem -> problem.contains("error"));
    }

    @Test
    void newBeginsAsTheArchetypeOfItsCollectionSays() throws IOException {
        var site = site(SITE);
        Files.createDirectories(folder.resolve("archetypes"));
        Files.writeString(folder.resolve("archetypes/notes.md"), "---\ntitle: {{title}}\nseries: Notes\n---\n");

        assertThat(run("new", "notes/On paper", "--site", site)).isZero();
        assertThat(Path.of(out.toString().strip())).hasContent("---\ntitle: On paper\nseries: Notes\n---\n");
    }

    @Test
    void newFillsInWhereQuotesAndSpacesAreAndNothingTwice() throws IOException {
        var site = site(SITE);
        Files.createDirectories(folder.resolve("archetypes"));
        Files.writeString(
                folder.resolve("archetypes/notes.md"),
                "---\ntitle: {{title}}\ndescription: \"On {{ title }}\"\nsummary: '{{title}}, in short'\n---\n# {{title}}\n");

        assertThat(run("new", "notes/It's: {{date}}", "--site", site)).isZero();
        assertThat(Path.of(out.toString().strip())).hasContent("""
                        ---
                        title: 'It''s: {{date}}'
                        description: "On It's: {{date}}"
                        summary: 'It''s: {{date}}, in short'
                        ---
                        # It's: {{date}}
                        """);
    }

    @Test
    void newBeginsNoPageWhereThereIsOne() throws IOException {
        var site = site(SITE);

        assertThat(run("new", "First", "--site", site)).isEqualTo(1);
        assertThat(err)
                .hasToString("The page '" + folder.resolve("posts/first.md")
                        + "' would have the same address: choose another title.\n");
    }

    @Test
    void newNeedsATitleThatAFileCanBeNamedBy() throws IOException {
        var site = site(SITE);

        assertThat(run("new", "posts/!?", "--site", site)).isEqualTo(2);
        assertThat(run("new", "../up/Title", "--site", site)).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "There is no letter or digit in '!?' to name a file by.",
                        "'..' cannot be the name of a folder.");
    }

    @Test
    void listTellsWhatWaitsAndWhatIsOver() throws IOException {
        var site = site(SITE);

        run("list", "drafts", "--site", site);
        run("list", "scheduled", "--site", site);
        run("list", "expired", "--site", site);
        run("list", "tags", "--site", site);

        assertThat(out.toString().lines())
                .containsExactly(
                        "-\tposts/idea.md\tIdea",
                        "9997-07-01T00:00Z\tposts/summer.md\tSummer",
                        "2020-02-01T00:00Z\tposts/winter.md\tWinter",
                        "1\tUs");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidInASentence() throws IOException {
        var site = site(SITE);
        Files.createDirectories(folder.resolve("archetypes"));
        Files.write(folder.resolve("archetypes/notes.md"), new byte[] {'-', (byte) 0xE9});
        Files.writeString(folder.resolve("letters"), "no folder");

        assertThat(run("export", "/proc/x", "--site", site)).isEqualTo(1);
        assertThat(run("export", folder + "/letters", "--site", site)).isEqualTo(1);
        assertThat(run("new", "letters/To you", "--site", site)).isEqualTo(1);
        assertThat(run("new", "notes/On paper", "--site", site)).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "cannot write '/proc/x': no such file or folder",
                        "cannot write '" + folder + "/letters': it is no folder",
                        "cannot write '" + folder + "/letters': it is no folder",
                        "cannot read '" + folder + "/archetypes/notes.md': it is not UTF-8");
    }

    @Test
    void deniedPermissionIsSaidInASentence() {
        assertThat(Complaint.cannotWrite(Path.of("x"), new AccessDeniedException("x")))
                .hasMessage("cannot write 'x': permission denied");
    }

    @Test
    void newCutsANameThatIsTooLongForAFileBetweenWords() throws IOException {
        assertThat(run("new", "wordy ".repeat(50), "--site", site(SITE))).isZero();
        assertThat(Path.of(out.toString().strip()).getFileName().toString())
                .matches("\\d{4}-\\d\\d-\\d\\d(-wordy){16}\\.md");
    }

    @Test
    void checkFollowsLinksAndPicturesThatAreWrittenInHtml() throws IOException {
        var site = site(SITE.replace("We are few.", """
                        <a href="/rawnope/">x</a> <a href="/posts/first/">x</a> <a href="../posts/first">x</a>
                        <a href="/search?q=x">x</a> <a href="/q/health">x</a> <a href="//example.com/x">x</a>
                        <a href="mailto:a@example.org">x</a> <a href="#top">x</a> <a href="/posts/summer/">x</a>
                        <img src="/no.png" alt="" srcset="small.png 1x, /style.css, /no2.png 2x">
                        [Nothing](/markdown/)
                        """));

        assertThat(run("check", site)).isEqualTo(1);
        var about = folder + "/about.md: error: the HTML of /about/: there is nothing at ";
        assertThat(out.toString().lines().filter(line -> line.contains("/about.md")))
                .anyMatch(line -> line.startsWith(about + "'/rawnope/'"))
                .anyMatch(line -> line.startsWith(about + "'/no.png'"))
                .anyMatch(line -> line.startsWith(about + "'/no2.png'"))
                .anyMatch(line -> line.startsWith(about + "'small.png'"))
                .anyMatch(line -> line.endsWith("'/posts/summer/' leads to a page that is not published now"))
                .filteredOn(line -> line.contains("'/markdown/'"))
                .hasSize(1);
        assertThat(out.toString()).doesNotContain("search", "'/q/", "example.com", "mailto", "first", "#top");
    }

    @Test
    void numbersOutOfBoundsMakeNoSense() throws IOException {
        var site = site(SITE);

        assertThat(run("serve", site, "-p", "-5")).isEqualTo(2);
        assertThat(run("serve", site, "-p", "99999999")).isEqualTo(2);
        assertThat(run("check", site, "--budget=-1")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--port is a number from 0 to 65535, not -5.",
                        "--port is a number from 0 to 65535, not 99999999.",
                        "--budget is 0 KiB or more, not -1.");
    }

    @Test
    void checkSaysWhatIsWrongWithHtmlInPlainWordsAndOnce() throws IOException {
        var site = site(
                SITE.replace("We are few.", "<div>\n\n<section><span>x</section>\n\n&nope; &nope; <i a=1 a=2>x</i>"));

        run("check", site);
        assertThat(out.toString().lines().filter(line -> line.contains("the HTML of")))
                .allMatch(line -> line.replaceFirst(":\\d+:\\d+", "")
                        .startsWith(folder + "/about.md: warning: the HTML of /about/: "))
                .extracting(line -> line.replaceFirst(".*/about/: ", ""))
                .contains("<span> is not closed", "<i> has an attribute twice")
                .noneMatch(line -> line.contains("token") || line.matches(".*\\d.*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNoFileSystemHoldsIsAProblemBeforeAnythingIsWritten() throws IOException {
        var to = folder.resolveSibling("none-" + folder.getFileName());
        var site = site(SITE.replace("tags: [Us]", "path: /data/us/\ntags: [" + "u".repeat(300) + "]")
                        .replace("title: First\n", "title: First\nslug: " + "a".repeat(300) + "\n")
                + "-- public/data --\nA file.\n");

        assertThat(run("export", to.toString(), "--site", site)).isEqualTo(1);
        assertThat(to).doesNotExist();
        var problems = new String[] {
            folder + "/about.md: error: the path /data/us/ is below the file 'data', which cannot be a"
                    + " folder too: choose another",
            folder + "/posts/first.md: error: the path /posts/" + "a".repeat(300)
                    + "/ has a name that is too long for a file, at most 255 bytes: shorten it",
            "/tags/" + "u".repeat(300) + "/: error: the path /tags/" + "u".repeat(300)
                    + "/ has a name that is too long for a file, at most 255 bytes: shorten it"
        };
        assertThat(out.toString().lines()).contains(problems);
        assertThat(run("check", site)).isEqualTo(1);
        assertThat(out.toString().lines().filter(problems[0]::equals)).hasSize(2);
    }

    @Test
    void aFolderWithoutANameAndAHostThatIsNoneMakeNoSense() throws IOException {
        assertThat(run("check", "")).isEqualTo(2);
        assertThat(run("serve", site(SITE), "--host", "999.1.1.1")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "There is no folder ''.",
                        "--host is an address of this machine, such as 127.0.0.1, not 999.1.1.1.");
    }

    @Test
    void aTabInATitleEndsNoColumnOfAList() throws IOException {
        assertThat(run("list", "--site", site(SITE.replace("title: About", "title: \"A\\tb\""))))
                .isZero();
        assertThat(out.toString()).contains("\tabout.md\tA b\n");
    }

    @Test
    void exportKeepsWhatTheAuthorHasInPublic() throws IOException {
        var to = folder.resolveSibling("own-" + folder.getFileName());
        var own = SITE + "-- public/_redirects --\n/mine /about/ 302\n-- public/_headers --\n/mine\n  X-Mine: 1\n"
                + "-- public/404.html --\n<p>Lost</p>\n";

        assertThat(run("export", to.toString(), "--site", site(own))).isZero();
        assertThat(to.resolve("_redirects"))
                .content()
                .contains("/one/ /posts/first/ 301\n")
                .endsWith("/mine /about/ 302\n");
        assertThat(to.resolve("_headers"))
                .content()
                .startsWith("/*\n  Content-Security-Policy")
                .endsWith("/mine\n  X-Mine: 1\n");
        assertThat(to.resolve("404.html")).hasContent("<p>Lost</p>\n");
    }

    @Test
    void exportWritesNothingWhenATemplateCannotPrint() throws IOException {
        var to = folder.resolveSibling("broken-" + folder.getFileName());
        var site = site(SITE);
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(
                folder.resolve("templates/archive.html"),
                "{@dev.pamphlet.publish.ArchiveView archive}\n{archive.nothing}\n");

        assertThat(run("export", to.toString(), "--site", site)).isEqualTo(1);
        assertThat(out.toString()).contains(folder + "/templates/archive.html:2:", "1 error");
        assertThat(to).doesNotExist();
    }

    @Test
    void newWritesOnlyWhereThereIsASiteAndOnlyToFoldersOfPages() throws IOException {
        assertThat(run("new", "Hello", "--site", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no site in '" + folder + "'");

        var site = site(SITE);
        for (var name : new String[] {"public", "templates", "Theme", "archetypes"}) {
            assertThat(run("new", name + "/Hello", "--site", site)).isEqualTo(2);
        }
        assertThat(err.toString()).contains("'public' is a folder that every site has for something else than pages.");
        run("new", "--help");
        assertThat(out.toString()).contains("working directory").doesNotContain("executable contains");
    }

    @Test
    void listNamesTheLanguageOfTagsWhereThereAreSeveral() throws IOException {
        var site = site(SITE + """
                -- site.yml --
                title: Example
                url: https://example.org
                languages:
                  fr: {}
                -- about.fr.md --
                ---
                title: À propos
                description: Nous.
                tags: [Nous]
                ---
                """);

        assertThat(run("list", "tags", "--site", site)).isZero();
        run("list", "tags", "--site", site, "--json");
        assertThat(out.toString())
                .contains("1\tUs\ten\t/tags/us/", "1\tNous\tfr\t/fr/tags/nous/", "\"path\":\"/fr/tags/nous/\"");
    }

    @Test
    void failuresHaveOneFormForPrograms() throws IOException {
        var site = site(SITE.replace("title: First", "title: ["));

        run("list", "--site", site, "--json");
        run("export", "/proc/x", "--site", site, "--json");
        site(SITE);
        run("export", "/proc/x", "--site", site, "--json");
        assertThat(out.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("[{\"file\":") && line.contains("\"severity\":\"error\""));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listOffersItsWordsAsHelpShowsThem() {
        assertThat(run("list", "frob")).isEqualTo(2);
        assertThat(err.toString()).contains("'frob' is none of pages, drafts, scheduled, expired, tags");
    }

    @Test
    void linksToOtherSitesMayHaveHostsInAnyScript() {
        assertThat(ExternalLinks.uri("https://müller.example/a%20b?c=d"))
                .hasToString("https://xn--mller-kva.example/a%20b?c=d");
        assertThat(ExternalLinks.uri("https://m%C3%BCller.example:81/ü"))
                .hasToString("https://xn--mller-kva.example:81/%C3%BC");
        assertThat(ExternalLinks.reason(new ConnectException())).isEqualTo("nothing can be reached there");
    }

    @Test
    void theSiteThatTheExecutableContainsHasNoProblems() {
        assertThat(run("check", "--strict")).isZero();
    }
}
