import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Redirect;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Route;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a content folder, checks it and prints it, uncompressed, into another, but for what other generators do not have:
 * the Markdown of pages, and the archive. Publish CONTENT THEME OUTPUT
 */
final class Publish {
    private final Path output;
    private final Set<Path> folders = new HashSet<>();

    private Publish(Path output) {
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        var assembly = SiteAssembler.assemble(new ContentFolder(Path.of(arguments[0])));
        var site = assembly.read().orElseThrow(() -> new IllegalStateException(assembly.problems() + ""));
        var edition = Edition.of(site, Instant.now());
        var publisher = new Publisher(theme(Path.of(arguments[1])), Press.PLAIN);
        var routes = publisher.publish(edition);
        publisher.check(edition, routes).forEach(System.err::println);
        new Publish(Path.of(arguments[2])).print(routes);
    }

    private static Theme theme(Path folder) throws IOException {
        var stylesheet = Bytes.wrap(Files.readAllBytes(folder.resolve("style.css")));
        var favicon = Bytes.wrap(Files.readAllBytes(folder.resolve("favicon.svg")));
        var script = Bytes.wrap(Files.readAllBytes(folder.resolve("search.js")));
        return new Theme(
                Templates.embedded(), Map.of("style.css", stylesheet, "favicon.svg", favicon, "search.js", script));
    }

    private void print(Routes routes) throws IOException {
        for (var route : (Iterable<Route>) routes.stream()::iterator) {
            if (route instanceof Resource resource && isUsual(resource)) {
                write(route.path().path(), resource.variants().get(0).content());
            } else if (route instanceof Redirect redirect) {
                write(route.path().path(), Bytes.of("<meta http-equiv=refresh content='0; " + redirect.target() + "'>"));
            }
        }
    }

    private static boolean isUsual(Resource resource) {
        var path = resource.path().path();
        return !path.endsWith(".md") && !path.startsWith("/llms") && !path.startsWith("/archive/");
    }

    private void write(String path, Bytes content) throws IOException {
        var file = output.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        if (folders.add(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        try (var out = Files.newOutputStream(file)) {
            content.writeTo(out);
        }
    }
}
