package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which authors write, on disk or in an archive on the class path.
 *
 * @param root the folder; symbolic links in it are followed
 * @param others folders below it that hold something else
 */
public record ContentFolder(Path root, Set<Path> others) {
    public ContentFolder {
        others = Set.copyOf(others);
    }

    /** A folder that holds nothing but content. */
    public ContentFolder(Path root) {
        this(root, Set.of());
    }

    /**
     * What was read.
     *
     * @param files in path order
     * @param problems files that could not be read
     * @param states what state each file was in
     */
    record Contents(List<ContentFile> files, List<Problem> problems, Map<Path, FileState> states) {
        /** Nothing was read. */
        static final Contents NONE = new Contents(List.of(), List.of(), Map.of());

        Contents {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            states = Map.copyOf(states);
        }

        /** Whether the same was read another time. */
        boolean isSameAs(Contents other) {
            return files.equals(other.files) && problems.equals(other.problems);
        }

        /** Every file that is there, whether it could be read or not. */
        Set<String> paths() {
            return Stream.concat(
                            files.stream().map(ContentFile::path),
                            problems.stream().map(problem -> problem.position().file()))
                    .collect(Collectors.toSet());
        }
    }

    /** Whether there is such a folder. */
    boolean exists() {
        return Files.isDirectory(root);
    }

    /**
     * Reads all files but hidden ones and editors' backups; what cannot be read is a problem of that file.
     *
     * @param before what was read the last time; a file that is in the same state is not read again
     */
    Contents read(Contents before) {
        var reader = new FolderReader(this, before);
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), FolderReader.DEEPEST, reader);
        } catch (IOException e) {
            reader.problems.add(
                    Problem.error(Position.of(root.toString()), "cannot be read: " + FolderReader.reason(e)));
        }
        return new Contents(reader.inOrder(), reader.problems, reader.states);
    }
}
