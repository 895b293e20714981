package dev.pamphlet.content;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of any folder, read again only where they have changed. Not for more than one thread at a time. */
public final class FolderFiles {
    private final ContentFolder folder;
    private ContentFolder.Contents contents = ContentFolder.Contents.NONE;
    private Map<String, Bytes> files = Map.of();

    /** The files of a folder that may not be there. */
    public FolderFiles(Path root) {
        folder = new ContentFolder(root);
    }

    /**
     * The files as they are now, by their path below the folder with forward slashes, without hidden ones and editors'
     * backups: the same object as the last time while nothing has changed.
     */
    public Map<String, Bytes> read() {
        var now = folder.exists() ? folder.read(contents) : ContentFolder.Contents.NONE;
        if (!now.isSameAs(contents)) {
            files = now.files().stream().collect(Collectors.toUnmodifiableMap(ContentFile::path, ContentFile::bytes));
        }
        contents = now;
        return files;
    }

    /** What could not be read the last time, by the path below the folder. */
    public List<Problem> problems() {
        return contents.problems();
    }
}
