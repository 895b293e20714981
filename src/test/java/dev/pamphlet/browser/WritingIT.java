package dev.pamphlet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.pamphlet.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author writes, and an open page follows. Run with {@code -Pbrowser}. */
@Tag("browser")
class WritingIT {
    @TempDir
    Path folder = Path.of("");

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static String post(String text) {
        return "---\ntitle: Hello\ndescription: A post.\ndate: 2026-01-05\n---\n" + text + "\n";
    }

    private static void sees(Page page, String text) {
        PlaywrightAssertions.assertThat(page.locator("body")).containsText(text);
    }

    private static void comesToBe(Page page, String expression, int value) {
        for (int i = 0; i < 100 && !Objects.equals(valueOf(page, expression), value); i++) {
            page.waitForTimeout(50);
        }
        assertThat(valueOf(page, expression)).isEqualTo(value);
    }

    private static Object valueOf(Page page, String expression) {
        try {
            return page.evaluate(expression);
        } catch (PlaywrightException e) {
            return "none while the page is exchanged: " + e.getMessage();
        }
    }

    @Test
    void theOpenPageFollowsWhatItsAuthorWritesBreaksMendsRenamesAndDeletes() throws Exception {
        write("site.yml", "title: Example\nurl: https://example.org\n");
        write("posts/hello.md", post("First words." + "\n\nA line.".repeat(100)));
        try (var chromium = new Chromium();
                var server = Packaged.serve(folder.resolve(".log"), "serve", "--dev", folder.toString())) {
            List<String> messages = chromium.with(Chromium.View.DESKTOP, page -> watch(page, server));
            // The browser itself reports each reply of 500 or 404 that a page is; nothing else may be said.
            assertThat(messages)
                    .filteredOn(message ->
                            !message.startsWith("Failed to load resource: the server responded with a status"))
                    .isEmpty();
        }
    }

    private List<String> watch(Page page, Packaged.Server server) {
        var messages = new ArrayList<String>();
        page.onConsoleMessage(message -> messages.add(message.text() + " " + message.location()));
        page.onPageError(messages::add);
        try {
            page.navigate(server.uri().resolve("/posts/hello/").toString());
            follow(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return messages;
    }

    private void follow(Page page) throws IOException {
        sees(page, "First words.");
        page.evaluate("scrollTo({ top: 800, behavior: 'instant' })");

        write("posts/hello.md", post("Second words." + "\n\nA line.".repeat(100)));
        sees(page, "Second words.");
        comesToBe(page, "scrollY", 800);

        write("posts/hello.md", post("Second words.").replace("date: 2026-01-05", "date: soon"));
        sees(page, "posts/hello.md:4:7");
        sees(page, "expected a date such as");

        write("posts/hello.md", post("Third words." + "\n\nA line.".repeat(100)));
        sees(page, "Third words.");
        comesToBe(page, "scrollY", 800);

        followLook(page);

        Files.move(folder.resolve("posts/hello.md"), folder.resolve("posts/welcome.md"));
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/posts/welcome/"));
        sees(page, "Third words.");
        comesToBe(page, "scrollY", 800);

        followPicture(page);

        write("other.md", "---\ntitle: Other\n---\n");
        PlaywrightAssertions.assertThat(page.locator("a[data-live]")).hasText("1 warning");

        Files.delete(folder.resolve("posts/welcome.md"));
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("There is no such page.*"));
    }

    /** A picture has its old name, under which the browser has the old one. */
    private void followPicture(Page page) throws IOException {
        write("posts/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
        write("posts/welcome.md", post("Fourth words. ![A square](a.svg)"));
        sees(page, "Fourth words.");
        write("posts/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'/>");
        comesToBe(page, "document.querySelector('main img')?.naturalWidth", 20);
    }

    /** A stylesheet is exchanged without a reload; a template reloads. */
    private void followLook(Page page) throws IOException {
        page.evaluate("window.stillHere = true");
        write("theme/style.css", "body { background: rgb(1, 2, 3) }\n");
        PlaywrightAssertions.assertThat(page.locator("body")).hasCSS("background-color", "rgb(1, 2, 3)");
        assertThat(page.evaluate("window.stillHere")).isEqualTo(true);

        write("templates/parts/footer.html", "{@dev.pamphlet.publish.SiteView site}\n<footer>Our own</footer>\n");
        sees(page, "Our own");
        write(
                "templates/parts/footer.html",
                "{@dev.pamphlet.publish.SiteView site}\n<footer>{site.nothing}</footer>\n");
        sees(page, "parts/footer.html:2:");
        Files.delete(folder.resolve("templates/parts/footer.html"));
        sees(page, "Third words.");
    }
}
