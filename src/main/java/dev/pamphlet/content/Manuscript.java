package dev.pamphlet.content;

import dev.pamphlet.site.FrontMatter;
import dev.pamphlet.site.Position;
import java.util.List;
import java.util.Map;

/**
 * A file whose front matter has been read and whose text has not.
 *
 * @param document the file taken apart
 * @param path what its path says
 * @param frontMatter what it says above its text
 * @param aliases its former paths, as written
 * @param positions where each key's value is written
 */
record Manuscript(
        Document document,
        ContentPath path,
        FrontMatter frontMatter,
        List<Written> aliases,
        Map<FrontMatterKey, Position> positions) {
    Manuscript {
        aliases = List.copyOf(aliases);
        positions = Map.copyOf(positions);
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
