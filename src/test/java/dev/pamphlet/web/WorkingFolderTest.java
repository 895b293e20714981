package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.wire.RequestHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingFolderTest {
    private static final String SITE = """
            -- about.md --
            ---
            title: About
            description: Who we are.
            ---
            We are few.
            -- posts/first.md --
            ---
            title: First
            description: The first.
            date: 2026-01-05
            ---
            Hello.
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
            date: 2027-07-01
            ---
            """;

    @TempDir
    Path folder = Path.of("");

    private WorkingFolder site = new WorkingFolder(SiteFolder.of(folder), () -> Instant.parse("2026-06-15T12:00:00Z"));

    @BeforeEach
    void open() throws IOException {
        SiteFixture.write(folder, SiteFixture.files(SITE));
        site = new WorkingFolder(SiteFolder.of(folder), () -> Instant.parse("2026-06-15T12:00:00Z"));
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void replace(String path, String old, String by) throws IOException {
        var text = Files.readString(folder.resolve(path));
        assertThat(text).contains(old);
        write(path, text.replace(old, by));
    }

    private Reply get(String target) {
        return site.respond(new RequestHead() {
                    @Override
                    public String method() {
                        return "GET";
                    }

                    @Override
                    public String target() {
                        return target;
                    }

                    @Override
                    public List<String> fields(String name) {
                        return List.of();
                    }
                })
                .made();
    }

    private String content(String target) {
        return ((Reply.Whole) get(target).content()).bytes().text();
    }

    @Test
    void draftsAndPagesToComeAreShown() {
        assertThat(get("/posts/idea/").status()).isEqualTo(200);
        assertThat(get("/posts/summer/").status()).isEqualTo(200);
        assertThat(content("/posts/")).contains("Idea", "Summer");
    }

    @Test
    void aChangeIsThereAtTheNextRequest() throws IOException {
        assertThat(content("/about/")).contains("We are few.");

        replace("about.md", "few", "many");

        assertThat(content("/about/")).contains("We are many.");
    }

    @Test
    void everyPageHasTheScriptThatKeepsItUpToDate() {
        assertThat(List.of("/", "/about/", "/posts/", "/nowhere/", "/search?q=first"))
                .allMatch(path -> content(path).contains("<script src=\"/q/live/script.js\" data-version=\""));
        assertThat(content("/about/index.md")).doesNotContain("<script");
        assertThat(content("/feed.xml")).doesNotContain("<script");
    }

    @Test
    void aPageWithAnErrorShowsWhatIsWrongAndWhere() throws IOException {
        replace("about.md", "title: About", "title: About\ndate: tomorrow");

        assertThat(get("/about/").status()).isEqualTo(500);
        assertThat(content("/about/"))
                .contains(
                        "<code>" + folder + "/about.md:3:7</code>",
                        "expected a date such as",
                        "<span class=\"here\"><span class=\"number\">3</span> date: tomorrow</span>",
                        "<span class=\"caret\">      ^</span>",
                        "/q/live/script.js");
    }

    @Test
    void allOtherPagesAreAsTheyWereWhileThereAreErrors() throws IOException {
        replace("about.md", "title: About", "titel: About");

        assertThat(content("/posts/first/")).contains("Hello.");
        assertThat(content("/posts/")).contains("First");
    }

    @Test
    void aNewPageWithAnErrorShowsItInsteadOfNothing() throws IOException {
        write("new.md", "No front matter\n");

        assertThat(get("/new/").status()).isEqualTo(500);
        assertThat(content("/new/")).contains("new.md:1:1");
    }

    @Test
    void aMendedPageIsBack() throws IOException {
        replace("about.md", "title", "titel");
        assertThat(get("/about/").status()).isEqualTo(500);

        replace("about.md", "titel", "title");

        assertThat(content("/about/")).contains("We are few.");
    }

    @Test
    void aSiteThatBeginsWithErrorsShowsThemEverywhere() throws IOException {
        write("about.md", "About us\n");
        site = new WorkingFolder(SiteFolder.of(folder), () -> Instant.parse("2026-06-15T12:00:00Z"));

        assertThat(content("/")).contains("about.md");
        assertThat(content("/posts/first/")).contains("about.md");
    }

    @Test
    void aBrokenTemplateIsShownWhereItIsUsed() throws IOException {
        write("templates/listing.html", "{@dev.pamphlet.publish.ListingView listing}\n<h1>{listing.titel}</h1>\n");

        assertThat(get("/posts/").status()).isEqualTo(500);
        assertThat(content("/posts/")).contains(folder + "/templates/listing.html:2:", "titel");
        assertThat(get("/about/").status()).isEqualTo(200);

        Files.delete(folder.resolve("templates/listing.html"));
        assertThat(content("/posts/")).contains("First");
    }

    @Test
    void templatesAndThemeOfTheFolderTakeThePlaceOfThoseOfTheApplication() throws IOException {
        write(
                "templates/parts/footer.html",
                "{@dev.pamphlet.publish.SiteView site}\n<footer>Ours: {site.title}</footer>\n");
        write("theme/style.css", "body { color: teal }\n");

        assertThat(content("/about/")).contains("<footer>Ours: Example</footer>", "We are few.");
        var stylesheet = content("/about/").replaceFirst("(?s).*rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertThat(content(stylesheet)).isEqualTo("body { color: teal }\n");
    }

    @Test
    void aVersionOfAPageIsTheSameWhenOnlyTheStylesheetHasChanged() throws IOException {
        write("theme/style.css", "body { color: teal }\n");
        var before = version("/about/");

        write("theme/style.css", "body { color: navy }\n");
        assertThat(version("/about/")).isEqualTo(before);

        replace("about.md", "few", "many");
        assertThat(version("/about/")).isNotEqualTo(before);
    }

    @Test
    void aPictureThatChangesIsSeenUnderItsOldName() throws IOException {
        write("public/img/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
        var before = version("/about/");
        assertThat(version("/about/")).isEqualTo(before);
        assertThat(get("/img/a.svg").header("Cache-Control")).hasValue("no-cache");

        write("public/img/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'/>");
        assertThat(version("/about/")).isNotEqualTo(before);
    }

    @Test
    void aRedirectIsNotKeptWhileItsAuthorWrites() throws IOException {
        replace("about.md", "title: About", "title: About\naliases: [/us/]");
        assertThat(get("/us/").status()).isEqualTo(301);
        assertThat(get("/us/").header("Cache-Control")).hasValue("no-cache");
    }

    private String version(String target) {
        return content(target).replaceFirst("(?s).*data-version=\"([^\"]+)\".*", "$1");
    }

    @Test
    void aRenamedPageIsFollowed() throws IOException {
        Files.move(folder.resolve("about.md"), folder.resolve("us.md"));
        assertThat(site.upToDate().moved()).isEqualTo(Map.of(new Permalink("/about/"), new Permalink("/us/")));

        replace("us.md", "title: About", "title: About\nslug: all-of-us");
        assertThat(site.upToDate().moved())
                .isEqualTo(Map.of(
                        new Permalink("/about/"), new Permalink("/all-of-us/"),
                        new Permalink("/us/"), new Permalink("/all-of-us/")));
    }

    @Test
    void aRenamedPageIsStillFollowedAfterOtherChanges() throws IOException {
        Files.move(folder.resolve("about.md"), folder.resolve("us.md"));
        site.upToDate();
        replace("posts/first.md", "Hello", "Good day");
        assertThat(site.upToDate().moved()).isEqualTo(Map.of(new Permalink("/about/"), new Permalink("/us/")));

        Files.move(folder.resolve("us.md"), folder.resolve("about.md"));
        assertThat(site.upToDate().moved()).isEqualTo(Map.of(new Permalink("/us/"), new Permalink("/about/")));

        Files.delete(folder.resolve("about.md"));
        assertThat(site.upToDate().moved()).isEmpty();
    }

    @Test
    void onlyPagesThatAreNotThereMayBeMissingBecauseOfAnError() throws IOException {
        replace("about.md", "title: About", "titel: About");

        assertThat(List.of("/nowhere/", "/nowhere", "/nowhere.html", "/v1.2/"))
                .allMatch(path -> get(path).status() == 500);
        assertThat(List.of("/assets/style.0.css", "/nowhere.png", "/about/nowhere.md"))
                .allMatch(path -> get(path).status() == 404);
    }

    @Test
    void aLookThatFailsIsToldInPlaceOfEveryPageUntilOneDoesNot() {
        var source = new FolderSource(SiteFolder.of(folder));
        var fails = new AtomicBoolean();
        site = new WorkingFolder(
                SiteFolder.of(folder),
                () -> {
                    if (fails.get()) {
                        throw new IllegalStateException("the wind has changed");
                    }
                    return source.read();
                },
                () -> Instant.parse("2026-06-15T12:00:00Z"));

        fails.set(true);
        assertThat(content("/about/")).contains("cannot be looked at:", "the wind has changed");
        assertThat(site.upToDate().number()).isEqualTo(site.upToDate().number());

        fails.set(false);
        assertThat(content("/about/")).contains("We are few.");
    }

    @Test
    void timeChangesWhatIsSeen() throws IOException {
        replace("posts/idea.md", "draft: true", "draft: true\nexpires: 2026-06-15T13:00:00Z");
        replace("about.md", "description:", "updated: 2026-06-15T14:00:00Z\ndescription:");
        var now = new AtomicReference<>(Instant.parse("2026-06-15T12:00:00Z"));
        site = new WorkingFolder(SiteFolder.of(folder), now::get);
        assertThat(get("/posts/idea/").status()).isEqualTo(200);
        assertThat(problems()).anyMatch(problem -> problem.contains("updated: is still to come"));

        now.set(Instant.parse("2026-06-15T13:00:00Z"));
        assertThat(get("/posts/idea/").status()).isEqualTo(404);
        assertThat(problems()).anyMatch(problem -> problem.contains("updated: is still to come"));

        now.set(Instant.parse("2026-06-15T14:00:00Z"));
        assertThat(problems()).isEmpty();

        now.set(Instant.parse("2026-06-15T12:30:00Z"));
        write("templates/parts/footer.html", "{@dev.pamphlet.publish.SiteView site}<footer>New</footer>");
        assertThat(content("/posts/idea/")).as("after the clock was put back").contains("<footer>New");
    }

    private List<String> problems() {
        return site.upToDate().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aDeletedPageIsNoMoreThere() throws IOException {
        Files.delete(folder.resolve("posts/first.md"));

        assertThat(get("/posts/first/").status()).isEqualTo(404);
        assertThat(site.upToDate().moved()).isEmpty();
    }

    @Test
    void manyFilesAtOnceAreAllSeen() throws IOException {
        for (int i = 0; i < 1000; i++) {
            write("notes/" + i + ".md", "---\ntitle: Note " + i + "\ndescription: d\n---\n");
        }

        assertThat(get("/notes/0/").status()).isEqualTo(200);
        assertThat(get("/notes/999/").status()).isEqualTo(200);
    }

    @Test
    void allPagesAreAsTheyWereWhileSiteYmlCannotBeRead() throws IOException {
        write("site.yml", "title: Example\nurl: https://example.org\nlanguages:\n  fr:\n    title: Exemple\n");
        write("about.fr.md", "---\ntitle: Nous\ndescription: Qui nous sommes.\n---\nPeu.\n");
        assertThat(content("/fr/about/")).contains("Peu.");
        var before = content("/");
        var moved = site.upToDate().moved();

        for (var wrong : List.of("title: [Example\n", "title: Example\nurl: https://example.org\nlanguages: [fr]\n")) {
            write("site.yml", wrong);

            assertThat(content("/")).isEqualTo(before);
            assertThat(content("/fr/about/")).contains("Peu.");
            assertThat(site.upToDate().moved()).isEqualTo(moved);
        }
    }

    @Test
    void whatCannotBeReadInSiteYmlIsTheOnlyProblem() throws IOException {
        write("about.fr.md", "---\ntitle: Nous\ndescription: Qui nous sommes.\n---\n[Un](/fr/posts/)\n");
        write("site.yml", "title: [Example\n");

        assertThat(site.upToDate().problems())
                .singleElement()
                .matches(problem -> problem.position().file().equals(folder + "/site.yml"));
    }

    @Test
    void aSiteThatBeginsWithAnUnreadableSiteYmlShowsThatEverywhere() throws IOException {
        write("site.yml", "title: [Example\n");
        site = new WorkingFolder(SiteFolder.of(folder), () -> Instant.parse("2026-06-15T12:00:00Z"));

        assertThat(get("/").status()).isEqualTo(500);
        assertThat(content("/about/")).contains(folder + "/site.yml:");

        write("site.yml", "title: Example\nurl: https://example.org\n");
        assertThat(content("/about/")).contains("We are few.");
    }

    @Test
    void anEmptyFolderSaysHowToBegin(@TempDir Path empty) {
        site = new WorkingFolder(SiteFolder.of(empty), () -> Instant.parse("2026-06-15T12:00:00Z"));

        assertThat(get("/").status()).isEqualTo(500);
        assertThat(content("/")).contains("has no Markdown file: begin with index.md");
    }
}
