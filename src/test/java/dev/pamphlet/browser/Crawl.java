package dev.pamphlet.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page that can be reached from the home page by its links, and one that cannot be there. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"([^\"#]+)");
    private static final String MISSING = "no-such-page/";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<URI, String> pages = new LinkedHashMap<>();

    private Crawl() {}

    /** The pages of a site: their addresses, and their HTML. */
    static Map<URI, String> from(URI home) {
        var crawl = new Crawl();
        var queue = new ArrayDeque<URI>();
        queue.add(home);
        queue.add(home.resolve(MISSING));
        while (!queue.isEmpty()) {
            var uri = queue.remove();
            if (!crawl.pages.containsKey(uri)) {
                crawl.page(uri).ifPresent(html -> {
                    crawl.pages.put(uri, html);
                    links(uri, html).filter(link -> isBelow(home, link)).forEach(queue::add);
                });
            }
        }
        return crawl.pages;
    }

    private Optional<String> page(URI uri) {
        try {
            var request =
                    HttpRequest.newBuilder(uri).header("Accept", "text/html").build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return type.startsWith("text/html") ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("cannot read " + uri, e);
        }
    }

    private static Stream<URI> links(URI page, String html) {
        return LINK.matcher(html).results().map(link -> page.resolve(text(link.group(1))));
    }

    private static String text(String attribute) {
        return attribute.replace("&amp;", "&");
    }

    private static boolean isBelow(URI home, URI link) {
        return link.toString().startsWith(home.toString());
    }
}
