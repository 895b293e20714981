package dev.pamphlet;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.Renditions;
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
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole site in one text: each file begins with a line {@code -- path --}. Without a {@code site.yml} it is called
 * Example and lives at https://example.org.
 */
public final class SiteFixture {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final Pattern FILE = Pattern.compile("^-- (.+) --\n", Pattern.MULTILINE);
    private static final String SITE_YML = "title: Example\nurl: https://example.org\n";
    private static final Theme THEME = new Theme(
            Templates.embedded(),
            Map.of(
                    "style.css", resource("/theme/style.css"),
                    "favicon.svg", resource("/theme/favicon.svg"),
                    "search.js", resource("/theme/search.js")));

    private final Assembly assembly;

    private SiteFixture(Assembly assembly) {
        this.assembly = assembly;
    }

    /** A site of the files in a text. */
    public static SiteFixture of(String archive) {
        return of(files(archive));
    }

    /** A site of files by path. */
    public static SiteFixture of(Map<String, Bytes> files) {
        try {
            var folder = Files.createTempDirectory("content");
            try {
                write(folder, files);
                return in(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site in a folder. */
    public static SiteFixture in(Path folder) {
        return in(folder, Renditions.NONE);
    }

    /** The site in a folder, with pictures that were made of those in it. */
    public static SiteFixture in(Path folder, Renditions renditions) {
        return new SiteFixture(SiteAssembler.assemble(new ContentFolder(folder), renditions));
    }

    /** The files in a text. */
    public static Map<String, Bytes> files(String archive) {
        var files = new LinkedHashMap<String, Bytes>();
        var marker = FILE.matcher(archive);
        var from = marker.find();
        while (from) {
            var path = marker.group(1);
            int start = marker.end();
            from = marker.find();
            files.put(path, Bytes.of(archive.substring(start, from ? marker.start() : archive.length())));
        }
        files.putIfAbsent("site.yml", Bytes.of(SITE_YML));
        return files;
    }

    /** Writes files by path into a folder. */
    public static void write(Path folder, Map<String, Bytes> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue().toByteArray());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All problems as an author reads them: those of the content and, if it can be published, those of its links. */
    public List<String> problems() {
        return problemsAt(NOW);
    }

    /** All problems at an instant. */
    public List<String> problemsAt(Instant at) {
        var ofLinks = assembly.found().map(site -> check(Edition.of(site, at))).orElse(List.of());
        return Stream.concat(assembly.problems().stream(), ofLinks.stream())
                .sorted()
                .map(Problem::toString)
                .toList();
    }

    private List<Problem> check(Edition edition) {
        var publisher = publisher();
        return publisher.check(edition, publisher.publish(edition), assembly.unread());
    }

    /** The edition of 15 June 2026 at noon. */
    public Edition edition() {
        return Edition.of(assembly.read().orElseThrow(), NOW);
    }

    /** What is published on 15 June 2026 at noon. */
    public Routes routes() {
        return routesAt(NOW);
    }

    /** What is published at an instant. */
    public Routes routesAt(Instant at) {
        if (assembly instanceof Assembly.Complete complete) {
            return publisher().publish(edition(complete, at));
        }
        throw new AssertionError("the site cannot be published: " + assembly.problems());
    }

    /** The site, whatever its time. */
    public Site site() {
        return assembly.read().orElseThrow();
    }

    /** What publishes it. */
    public static Publisher publisher() {
        return new Publisher(THEME, Press.GZIP);
    }

    private static Edition edition(Assembly.Complete complete, Instant at) {
        return Edition.of(complete.site(), at);
    }

    /** The text published at a path. */
    public String body(String path) {
        return content(path).text();
    }

    /** The octets published at a path. */
    public byte[] bytes(String path) {
        return content(path).toByteArray();
    }

    private Bytes content(String path) {
        if (route(path) instanceof Resource resource) {
            return routes().print(resource.variants().get(0)).identity().content();
        }
        throw new AssertionError(path + " is no resource: " + route(path));
    }

    /** Where a path redirects to. */
    public String redirect(String path) {
        if (route(path) instanceof Redirect redirect) {
            return redirect.target();
        }
        throw new AssertionError(path + " is no redirect: " + route(path));
    }

    private Route route(String path) {
        return routes().find(new Permalink(path))
                .orElseThrow(() -> new AssertionError("nothing is published at " + path + ", but at " + paths()));
    }

    /** All paths at which something is published. */
    public List<String> paths() {
        return routes().stream().map(route -> route.path().path()).toList();
    }

    private static Bytes resource(String path) {
        try (var stream = SiteFixture.class.getResourceAsStream(path)) {
            return Bytes.wrap(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
