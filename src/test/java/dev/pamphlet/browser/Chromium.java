package dev.pamphlet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The browser of this machine; {@code CHROMIUM} says where it is when it is not in the usual place. */
final class Chromium implements AutoCloseable {
    /**
     * How a reader looks at the site.
     *
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @param scheme light or dark
     * @param scripts whether JavaScript runs
     */
    record View(int width, int height, ColorScheme scheme, boolean scripts) {
        static final View DESKTOP = new View(1280, 900, ColorScheme.LIGHT, true);
        static final View PHONE = new View(320, 640, ColorScheme.LIGHT, true);

        /** A window of 1280 by 900 pixels, zoomed to twice its size. */
        static final View ZOOMED = new View(640, 450, ColorScheme.LIGHT, true);

        View in(ColorScheme other) {
            return new View(width, height, other, scripts);
        }

        View withoutScripts() {
            return new View(width, height, scheme, false);
        }
    }

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    /** Does something with a fresh page. */
    <T> T with(View view, Function<Page, T> action) {
        return with(view, 1, action);
    }

    /** Does something with a fresh page on a screen with so many pixels for each of CSS, in each direction. */
    <T> T with(View view, double density, Function<Page, T> action) {
        var options = new Browser.NewContextOptions()
                .setDeviceScaleFactor(density)
                .setViewportSize(view.width(), view.height())
                .setColorScheme(view.scheme())
                .setJavaScriptEnabled(view.scripts());
        try (var context = browser.newContext(options)) {
            return action.apply(context.newPage());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    }
}
