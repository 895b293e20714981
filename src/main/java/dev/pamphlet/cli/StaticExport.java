package dev.pamphlet.cli;

import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.Dynamic;
import dev.pamphlet.publish.ErrorStatus;
import dev.pamphlet.publish.Gone;
import dev.pamphlet.publish.Header;
import dev.pamphlet.publish.MediaType;
import dev.pamphlet.publish.Parameters;
import dev.pamphlet.publish.Redirect;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Route;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes all that a site publishes into a folder. */
final class StaticExport {
    private static final String NOT_FOUND = "404.html";
    private static final String GONE = "410.html";

    private final Path folder;
    private final boolean redirectPages;
    private final Set<Path> made = new HashSet<>();
    private final Map<String, String> redirects = new LinkedHashMap<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Map<String, Bytes> files = new LinkedHashMap<>();

    /**
     * What was written.
     *
     * @param files how many files
     * @param bytes how long they are together
     * @param redirects how many redirects
     */
    record Written(int files, long bytes, int redirects) {}

    /**
     * An export.
     *
     * @param folder where to; made if it is not there
     * @param redirectPages whether each redirect also is a page
     */
    StaticExport(Path folder, boolean redirectPages) {
        this.folder = folder;
        this.redirectPages = redirectPages;
    }

    /** Prints everything before it writes anything, so that what cannot be printed leaves no half a site. */
    Written write(Routes routes) throws IOException {
        routes.stream().forEach(route -> add(route, routes));
        files.computeIfAbsent(
                NOT_FOUND,
                name -> routes.errorPage(ErrorStatus.NOT_FOUND).identity().content());
        if (redirects.values().stream().anyMatch(line -> line.endsWith(" 410\n"))) {
            files.computeIfAbsent(
                    GONE, name -> routes.errorPage(ErrorStatus.GONE).identity().content());
        }
        addBefore("_redirects", String.join("", redirects.values()));
        addBefore("_headers", headers(routes));
        for (var file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        return new Written(
                files.size(), files.values().stream().mapToLong(Bytes::length).sum(), redirects.size());
    }

    /** Puts lines before those that the author has in a file of this name. */
    private void addBefore(String name, String lines) {
        files.merge(name, Bytes.of(lines), (authors, ours) -> Bytes.of(lines + authors.text()));
    }

    private void add(Route route, Routes routes) {
        if (route instanceof Resource resource) {
            add(resource, routes);
        } else if (route instanceof Dynamic dynamic) {
            add(dynamic.resource(Parameters.NONE), routes);
        } else if (route instanceof Redirect redirect) {
            add(redirect);
        } else if (route instanceof Gone) {
            redirects.put(route.path().path(), route.path().href() + " /" + GONE + " 410\n");
        }
    }

    private void add(Resource resource, Routes routes) {
        var first = resource.variants().get(0);
        var file = file(resource.path(), first.mediaType());
        files.put(file, routes.print(first).identity().content());
        if (!MediaType.ofFile(file).equals(first.mediaType()) || !isKnownToHosts(first.mediaType())) {
            types.put(pattern(resource.path()), first.mediaType().toString());
        }
    }

    // Hosts know feeds and Markdown by no name of their own.
    private static boolean isKnownToHosts(MediaType type) {
        return !Set.of(MediaType.ATOM, MediaType.RSS, MediaType.JSON_FEED, MediaType.MARKDOWN)
                .contains(type);
    }

    /** One rule for all files of a name, for hosts take no more than a hundred. */
    private static String pattern(Permalink path) {
        int name = path.path().lastIndexOf('/');
        return name == 0
                ? path.href()
                : "/*" + path.href().substring(path.href().lastIndexOf('/'));
    }

    /** The file that a path is exported to, below the folder. */
    static String file(Permalink path, MediaType type) {
        var relative = path.path().substring(1);
        if (path.isDirectory()) {
            return relative + "index.html";
        }
        var isNamed = relative.indexOf('.', relative.lastIndexOf('/') + 1) >= 0;
        return isNamed || !type.equals(MediaType.HTML) ? relative : relative + "/index.html";
    }

    private void add(Redirect redirect) {
        int status = redirect.permanent() ? 301 : 302;
        redirects.put(redirect.path().path(), redirect.path().href() + " " + redirect.target() + " " + status + "\n");
        if (redirectPages) {
            files.putIfAbsent(file(redirect.path(), MediaType.HTML), Bytes.of(page(redirect)));
        }
    }

    // What a target may be (see Redirect) has no character that HTML would take for more than text but the ampersand.
    private static String page(Redirect redirect) {
        var target = redirect.target().replace("&", "&amp;");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Moved</title>\n"
                + "<link rel=\"canonical\" href=\"" + target + "\">\n"
                + "<meta http-equiv=\"refresh\" content=\"0; url=" + target + "\">\n"
                + "<p>This page is at <a href=\"" + target + "\">another address</a>.</p>\n</html>\n";
    }

    private String headers(Routes routes) {
        var text = new StringBuilder("/*\n");
        routes.headers().forEach(header -> add(header, text));
        text.append("/assets/*\n");
        add(CachePolicy.IMMUTABLE.header(), text);
        types.forEach((path, type) ->
                add(new Header("Content-Type", type), text.append(path).append('\n')));
        return text.toString();
    }

    private static void add(Header header, StringBuilder text) {
        text.append("  ")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append('\n');
    }

    private void write(String path, Bytes content) throws IOException {
        var file = folder.resolve(path);
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
        try (var out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
