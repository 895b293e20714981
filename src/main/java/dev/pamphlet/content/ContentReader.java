package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a content folder again and again, and of it only what has changed since the last time. What comes of it is the
 * same as if all of it were read. Not for more than one thread at a time.
 */
public final class ContentReader {
    private final ContentFolder folder;
    private ContentFolder.Contents contents = ContentFolder.Contents.NONE;
    private Memory memory;
    private Optional<Assembly> latest = Optional.empty();

    /**
     * Reads a folder that may not be there yet.
     *
     * @param renditions the pictures that were made of those in it
     */
    public ContentReader(ContentFolder folder, Renditions renditions) {
        this.folder = folder;
        this.memory = Memory.empty(renditions);
    }

    /** What came of reading the folder as it is now: the same object as the last time while nothing has changed. */
    public Assembly read() {
        if (!folder.exists()) {
            latest = Optional.empty();
            return new Assembly.Broken(
                    Optional.empty(),
                    Set.of(),
                    List.of(Problem.error(Position.of(folder.root().toString()), "is not there, or is no folder")));
        }
        var before = contents;
        contents = folder.read(before);
        if (latest.isEmpty() || !contents.isSameAs(before)) {
            // Not what came of the files before, should this fail
            latest = Optional.empty();
            latest = Optional.of(assembled());
        }
        return latest.orElseThrow();
    }

    private Assembly assembled() {
        var next = memory.next();
        var assembly = SiteAssembler.assemble(folder, contents, next);
        // What was made before is of use again as soon as there is a site again.
        memory = assembly.found().isPresent() ? next : memory;
        return assembly;
    }
}
