package dev.pamphlet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.pamphlet.browser.Chromium.View;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Run with {@code -Pbrowser}; add {@code -Dsite=https://example.org/} to look at a site that is served elsewhere. */
@Tag("browser")
@QuarkusTest
class SiteInBrowserTest {
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    // https://wicg.github.io/layout-instability/
    private static final String SHIFTS = """
            () => {
              window.shifts = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
                .observe({ type: "layout-shift", buffered: true });
            }""";
    private static final String OCTETS = """
            () => performance.getEntriesByType("resource")
              .filter(entry => entry.initiatorType === "img")
              .reduce((sum, entry) => sum + entry.encodedBodySize, 0)""";
    private static final String OCTETS_OF_ORIGINALS = """
            async () => {
              const images = [...document.querySelectorAll("figure img")];
              const sizes = images.map(async image => (await (await fetch(image.src)).blob()).size);
              return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
            }""";

    private static Chromium chromium;
    private static Map<URI, String> pages = Map.of();

    @TestHTTPResource("/")
    URI server = URI.create("http://localhost/");

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void crawl() {
        if (pages.isEmpty()) {
            var site = System.getProperty("site");
            pages = Crawl.from(site == null ? server : URI.create(site));
        }
    }

    @Test
    void everyPageIsAccessibleInLightAndDark() {
        var views = SCHEMES.stream().flatMap(scheme -> Stream.of(View.DESKTOP.in(scheme), View.PHONE.in(scheme)));

        assertThat(views.flatMap(view -> inEveryPage(view, SiteInBrowserTest::violations)))
                .isEmpty();
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(pages.entrySet().stream().flatMap(page -> HtmlChecker.errors(page.getValue()).stream()
                        .map(error -> page.getKey() + " " + error)))
                .isEmpty();
    }

    @Test
    void noPageSaysAnythingOnTheConsole() {
        var messages = new ArrayList<String>();
        chromium.with(View.DESKTOP, page -> {
            page.onConsoleMessage(message -> messages.add(page.url() + " " + message.text()));
            page.onPageError(messages::add);
            page.onRequestFailed(request -> messages.add(request.url() + " failed"));
            return pages.keySet().stream()
                    .filter(uri -> !isMissing(uri))
                    .map(uri -> page.navigate(uri.toString()))
                    .toList();
        });

        assertThat(messages).isEmpty();
    }

    @Test
    void noPageIsWiderThanAPhone() {
        assertThat(inEveryPage(View.PHONE, SiteInBrowserTest::overflow)).isEmpty();
    }

    @Test
    void noPageIsWiderThanItsWindowAtTwiceTheSize() {
        assertThat(inEveryPage(View.ZOOMED, SiteInBrowserTest::overflow)).isEmpty();
    }

    @Test
    void everyPageReadsTheSameWithoutJavaScript() {
        assertThat(inEveryPage(View.DESKTOP.withoutScripts(), SiteInBrowserTest::text)
                        .toList())
                .isEqualTo(inEveryPage(View.DESKTOP, SiteInBrowserTest::text).toList());
    }

    @Test
    void theSearchAnswersWhileOneTypes() {
        var seen = chromium.with(View.DESKTOP, page -> {
            page.navigate(server.resolve("/search").toString());
            page.locator("#Query").pressSequentially("measure cs");
            page.waitForURL("**/search?q=measure+cs");
            var found = page.locator("#Results li");
            found.first().waitFor();
            return List.of(
                    found.locator("mark").first().innerText(),
                    page.locator("#Summary").innerText(),
                    page.title());
        });

        assertThat(seen.get(0)).isNotBlank();
        assertThat(seen.get(1)).contains("measure cs");
        assertThat(seen.get(2)).startsWith("Search: measure cs · ");
    }

    @Test
    void theSearchAnswersWhenAnInputMethodCommits() {
        var title = chromium.with(View.DESKTOP, page -> {
            page.navigate(server.resolve("/search").toString());
            page.locator("#Query").evaluate("""
                    query => {
                      query.value = "measure";
                      query.dispatchEvent(new InputEvent("input", { isComposing: true }));
                      query.dispatchEvent(new CompositionEvent("compositionend"));
                    }""");
            page.waitForURL("**/search?q=measure");
            return page.locator("#Results li").first().innerText();
        });

        assertThat(title).isNotBlank();
    }

    @Test
    void theSearchTakesHalfACharacterForNone() {
        var summary = chromium.with(View.DESKTOP, page -> {
            page.navigate(server.resolve("/search").toString());
            page.locator("#Query").evaluate("""
                    query => {
                      query.value = "measure \\ud83d";
                      query.dispatchEvent(new InputEvent("input"));
                    }""");
            page.waitForURL("**/search?q=measure+%EF%BF%BD");
            return page.locator("#Summary").innerText();
        });

        assertThat(summary).contains("measure");
    }

    @Test
    void nothingMovesWhenPicturesArriveAndAPhoneGetsHalfOfTheirOctets() {
        var phone = new View(412, 915, ColorScheme.LIGHT, true);
        var seen = chromium.with(phone, 2.625, page -> {
            page.navigate(server.resolve("/posts/pictures-that-fit/").toString());
            page.evaluate(SHIFTS);
            for (int y = 0; y < 6_000; y += 300) {
                page.mouse().wheel(0, 300);
                page.waitForTimeout(50);
            }
            page.waitForFunction("() => [...document.querySelectorAll('figure img')].every(image => image.complete)");
            return List.of(
                    number(page.evaluate("() => window.shifts")),
                    number(page.evaluate(OCTETS)),
                    number(page.evaluate(OCTETS_OF_ORIGINALS)));
        });

        assertThat(seen.get(0)).as("cumulative layout shift").isZero();
        assertThat(seen.get(1)).as("octets of pictures").isPositive().isLessThan(seen.get(2) / 2);
    }

    @Test
    void aNameWithoutEndIsBrokenInAnIndex() {
        var beyond = chromium.with(new View(360, 800, ColorScheme.LIGHT, true), page -> {
            page.navigate(server.resolve("/tags/").toString());
            page.locator(".index a").first().evaluate("name => name.textContent = 'x'.repeat(300)");
            return overflow(page);
        });

        assertThat(beyond).isEmpty();
    }

    private static double number(Object evaluated) {
        return ((Number) evaluated).doubleValue();
    }

    @Test
    void theFirstStopOfTheKeyboardLeadsToTheContent() {
        var stops = inEveryPage(View.DESKTOP, page -> {
            page.keyboard().press("Tab");
            var skip = page.locator(":focus");
            var box = skip.boundingBox();
            return box.y >= 0 && skip.getAttribute("href").equals("#Main") ? List.of() : List.of(skip.innerText());
        });

        assertThat(stops).isEmpty();
    }

    @Test
    void everyPageIsPhotographed() {
        var views = SCHEMES.stream()
                .flatMap(scheme -> Stream.of(390, 1280).map(width -> new View(width, 900, scheme, true)));

        assertThat(views.flatMap(view -> inEveryPage(view, page -> List.of(photograph(page, view)))))
                .hasSize(SCHEMES.size() * 2 * pages.size());
    }

    private static Stream<String> inEveryPage(View view, Function<Page, List<String>> look) {
        var seen = chromium.with(view, page -> pages.keySet().stream()
                .flatMap(uri -> {
                    page.navigate(uri.toString());
                    return look.apply(page).stream()
                            .map(line -> "%d px, %s: %s %s".formatted(view.width(), view.scheme(), uri, line));
                })
                .toList());
        return seen.stream();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(SiteInBrowserTest::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().get(0).getHtml();
    }

    private static List<String> overflow(Page page) {
        var root = page.locator(":root");
        int beyond = (int) root.evaluate("root => root.scrollWidth - root.clientWidth");
        return beyond > 0 ? List.of(beyond + " px too wide") : List.of();
    }

    private static List<String> text(Page page) {
        return List.of(page.locator("body").innerText());
    }

    private static String photograph(Page page, View view) {
        var name = URI.create(page.url()).getPath().replace('/', '_');
        var file = SCREENSHOTS.resolve(
                "%s-%d-%s.png".formatted(name, view.width(), view.scheme()).toLowerCase(Locale.ROOT));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        return file.toString();
    }

    /** A browser writes a line on its console for the status of a missing page. */
    private static boolean isMissing(URI uri) {
        return uri.getPath().endsWith("/no-such-page/");
    }
}
