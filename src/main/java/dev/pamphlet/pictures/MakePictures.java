package dev.pamphlet.pictures;

import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.Renditions;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.site.Image;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.StaticFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Makes the pictures of a site that are not there yet, and removes those that are of no use any more.
 *
 * <p>Usage: {@code MakePictures CONTENT STYLESHEET OUTPUT}
 */
final class MakePictures {
    private static final Logger LOG = Logger.getLogger(MakePictures.class);
    private static final String MANNER = "manner";

    /** To be raised when what is made of the same picture or title changes. */
    private static final int EDITION = 1;

    private final Path output;
    private final CardColours colours;
    private final Set<String> wanted = new HashSet<>();
    private int resized;
    private int drawn;

    private MakePictures(Path output, CardColours colours) {
        this.output = output;
        this.colours = colours;
    }

    /** Makes the pictures of a folder of content. */
    public static void main(String... arguments) throws IOException {
        var site =
                SiteAssembler.assemble(new ContentFolder(Path.of(arguments[0]))).read();
        var stylesheet = Path.of(arguments[1]);
        var colours = CardColours.of(Files.exists(stylesheet) ? Files.readString(stylesheet) : "");
        if (site.isPresent()) {
            new MakePictures(Path.of(arguments[2]), colours).make(site.get());
        }
    }

    private void make(Site site) throws IOException {
        Files.createDirectories(output);
        if (!isInThisManner()) {
            clear();
        }
        var shown = site.inEachLanguage()
                .flatMap(Site::texts)
                .flatMap(page -> page.body().images().stream())
                .map(Image::src)
                .map(src -> src.replaceFirst("[?#].*", ""))
                .collect(Collectors.toSet());
        for (var file : site.files()) {
            if (shown.contains(file.permalink().href())) {
                resize(file);
            }
        }
        for (var language : site.inEachLanguage().toList()) {
            draw(language);
        }
        save(MANNER, manner().getBytes(StandardCharsets.UTF_8));
        clear();
        if (resized + drawn > 0) {
            LOG.infof("%s pictures made smaller, %s cards drawn", resized, drawn);
        }
    }

    private boolean isInThisManner() throws IOException {
        var file = output.resolve(MANNER);
        return Files.exists(file) && Files.readString(file).equals(manner());
    }

    /** In what way pictures are made; those that were made in another are made again. */
    private String manner() {
        return EDITION + " " + colours;
    }

    private void resize(StaticFile picture) throws IOException {
        var missing = Renditions.widths(picture).stream()
                .filter(width -> isMissing(Renditions.name(picture, width).orElseThrow()))
                .toList();
        if (missing.isEmpty() || Resizer.isAnimated(picture.bytes())) {
            return;
        }
        try {
            var resizer = new Resizer(picture.bytes());
            for (int width : missing) {
                var name = Renditions.name(picture, width).orElseThrow();
                save(
                        name,
                        resizer.width(width, name.substring(name.lastIndexOf('.') + 1))
                                .orElse(new byte[0]));
            }
            resized++;
        } catch (IOException | RuntimeException e) {
            // Codecs throw anything at pictures that are damaged; the page shows what there is.
            LOG.warn(Problem.warning(Position.of(picture.source()), "cannot be made smaller: " + e.getMessage()));
            for (int width : missing) {
                save(Renditions.name(picture, width).orElseThrow(), new byte[0]);
            }
        }
    }

    private void draw(Site site) throws IOException {
        if (!site.config().drawsCards()) {
            return;
        }
        var name = site.config().title();
        var card = new SocialCard(colours);
        for (var page : site.pages()) {
            if (!page.collection().isEmpty()
                    && page.cover().isEmpty()
                    && !page.frontMatter().draft()) {
                draw(page, name, card);
            }
        }
    }

    private void draw(Page page, String site, SocialCard card) throws IOException {
        var file = Renditions.name(page.title(), site);
        if (isMissing(file)) {
            var png = card.draw(page.title(), site);
            save(file, png.orElse(new byte[0]));
            drawn += png.isPresent() ? 1 : 0;
        }
    }

    private boolean isMissing(String name) {
        wanted.add(name);
        return !Files.exists(output.resolve(name));
    }

    private void save(String name, byte[] content) throws IOException {
        wanted.add(name);
        // In one step, so that a build that is broken off leaves no half of a picture.
        var file = Files.createTempFile(output, "new", ".tmp");
        Files.write(file, content);
        Files.move(file, output.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void clear() throws IOException {
        try (var files = Files.list(output)) {
            for (var file : files.toList()) {
                if (!wanted.contains(Optional.ofNullable(file.getFileName())
                        .map(Path::toString)
                        .orElse(""))) {
                    Files.delete(file);
                }
            }
        }
    }
}
