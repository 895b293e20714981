package dev.pamphlet.content;

import dev.pamphlet.site.Address;
import dev.pamphlet.site.FrontMatter;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file whose front matter has been read and whose text has not.
 *
 * @param document the file taken apart
 * @param path what its path says
 * @param frontMatter what it says above its text
 * @param aliases its former paths, as written
 * @param positions where each key's value is written
 * @param place where it is to be published; empty when no path can be made of its name
 */
record Manuscript(
        Document document,
        ContentPath path,
        FrontMatter frontMatter,
        List<Written> aliases,
        Map<FrontMatterKey, Position> positions,
        Optional<Permalink> place) {
    Manuscript {
        aliases = List.copyOf(aliases);
        positions = Map.copyOf(positions);
    }

    /** A file with its front matter, to be published where both together say. */
    static Manuscript of(
            Document document,
            ContentPath path,
            FrontMatter frontMatter,
            List<Written> aliases,
            Map<FrontMatterKey, Position> positions) {
        return new Manuscript(document, path, frontMatter, aliases, positions, place(path, frontMatter.address()));
    }

    private static Optional<Permalink> place(ContentPath path, Address written) {
        if (!written.path().isEmpty()) {
            return Optional.of(WrittenPath.of(written.path()));
        }
        var home = path.language().home();
        return path.segments(written.slug())
                .map(names -> names.isEmpty() ? home : home.resolve(String.join("/", names) + "/"));
    }

    String file() {
        return document.file();
    }

    /** The language of the text, a BCP 47 tag: its own, else that of the file's name. */
    String language() {
        var own = frontMatter.presentation().lang();
        return own.isEmpty() ? path.language().tag() : own;
    }

    /** Where a key's value is written, else where the file starts. */
    Position position(FrontMatterKey key) {
        return positions.getOrDefault(key, new Position(file(), 1, 1));
    }
}
