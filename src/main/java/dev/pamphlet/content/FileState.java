package dev.pamphlet.content;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a file that was read is known again without reading it.
 *
 * @param path where it is
 * @param content what was read
 * @param modified when the file was changed last
 * @param key the file system's own name for it, which another file that takes its place does not have; null where file
 *     systems have none
 * @param settled whether it had not been changed shortly before it was read
 */
record FileState(
        Path path,
        ContentFile content,
        FileTime modified,
        @Nullable Object key,
        boolean settled) {
    // A file can change twice within one tick of the clock that file systems go by; some have ticks of two seconds.
    private static final Duration TICK = Duration.ofSeconds(2);

    static FileState of(Path path, ContentFile content, BasicFileAttributes attributes, Instant readAt) {
        var modified = attributes.lastModifiedTime();
        var settled = modified.toInstant().plus(TICK).isBefore(readAt);
        return new FileState(path, content, modified, attributes.fileKey(), settled);
    }

    /** Whether a file with such attributes is still as it was read. */
    boolean isStill(BasicFileAttributes attributes) {
        return settled
                && modified.equals(attributes.lastModifiedTime())
                && content.bytes().length() == attributes.size()
                && Objects.equals(key, attributes.fileKey());
    }
}
