package dev.pamphlet.content;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files below a folder, one after the other, and goes on where one cannot be read. */
final class FolderReader extends SimpleFileVisitor<Path> {
    /** How many folders may be inside one another. */
    static final int DEEPEST = 32;

    /** A text longer than this is a mistake, in bytes. */
    private static final long LONGEST_TEXT = 2 << 20;

    /** A file larger than this does not belong in memory, in bytes. */
    private static final long LARGEST_FILE = 100 << 20;

    // What editors and merges leave behind
    private static final Pattern LEFTOVER = Pattern.compile(".*(~|\\.(bak|orig|rej|swp|tmp))");

    // What file managers leave behind; everybody else's leftovers begin with a dot.
    private static final Set<String> LEFTOVERS = Set.of("Thumbs.db", "desktop.ini", "__MACOSX");

    // Where Jekyll, Astro and others keep what is not content
    private static final Set<String> WORKSHOPS =
            Set.of("_data", "_includes", "_layouts", "_plugins", "_sass", "_site", "node_modules");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What stands in a path for a character that cannot be shown: the replacement character. */
    private static final String UNREADABLE = "\uFFFD";

    final List<Problem> problems = new ArrayList<>();
    final Map<Path, FileState> states = new HashMap<>();
    private final Map<String, ContentFile> read = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private final Path root;
    private final Set<Path> others;
    private final ContentFolder.Contents before;

    /** Reads a folder, but not the files that are in the same state as before. */
    FolderReader(ContentFolder folder, ContentFolder.Contents before) {
        this.root = folder.root();
        this.others = folder.others();
        this.before = before;
    }

    /** All files in path order. While none came and none went, that is the order of before, and nothing is sorted. */
    List<ContentFile> inOrder() {
        if (states.keySet().equals(before.states().keySet())) {
            return before.files().stream()
                    .map(file -> read.getOrDefault(file.path(), file))
                    .toList();
        }
        return states.values().stream()
                .map(FileState::content)
                .sorted(Comparator.comparing(ContentFile::path))
                .toList();
    }

    private boolean isLeftOut(Path path) {
        var name = path.equals(root) ? "" : String.valueOf(path.getFileName());
        return (name.startsWith(".") && !name.equals(".well-known"))
                || LEFTOVER.matcher(name).matches()
                || (name.startsWith("#") && name.endsWith("#"))
                || LEFTOVERS.contains(name)
                || others.contains(path);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var path = pathOf(folder);
        if (WORKSHOPS.contains(path)) {
            problems.add(Problem.warning(
                    Position.of(path + "/"),
                    "is not read: another site generator keeps files of its own there; delete it"));
        }
        return isLeftOut(folder) || WORKSHOPS.contains(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var known = before.states().get(file);
        if (known != null
                && known.isStill(attributes)
                && names.add(known.content().path())) {
            // By the same object, not by one that each look would keep of each file
            states.put(known.path(), known);
        } else {
            visit(file, attributes, Optional.ofNullable(known));
        }
        return FileVisitResult.CONTINUE;
    }

    private void visit(Path file, BasicFileAttributes attributes, Optional<FileState> known) {
        if (isLeftOut(file)) {
            return;
        }
        if (pathOf(file).contains(UNREADABLE)) {
            problem(file, "the name cannot be read: rename it without control characters, in UTF-8 as LANG has it");
        } else if (attributes.isDirectory()) {
            problem(file, "there are more than " + DEEPEST + " folders inside one another: move this one up");
        } else if (attributes.isSymbolicLink()) {
            problem(file, "is a symbolic link to nothing: mend or remove it");
        } else if (!attributes.isRegularFile()) {
            problem(file, "is not a regular file: remove it");
        } else if (!names.add(pathOf(file))) {
            problem(
                    file,
                    "there are two files of this name, whose accents are written in different ways (Unicode NFC and"
                            + " NFD): remove one");
        } else {
            read(file, attributes, known);
        }
    }

    private void read(Path file, BasicFileAttributes attributes, Optional<FileState> known) {
        var size = attributes.size();
        var isText = ContentFile.isMarkdown(pathOf(file)) || pathOf(file).equals(SiteConfigParser.FILE);
        var limit = isText ? LONGEST_TEXT : LARGEST_FILE;
        if (size > limit) {
            var advice = isText ? "split it" : "publish it elsewhere and link to it";
            problem(file, "is too large: " + mebibytes(size) + ", at most " + mebibytes(limit) + "; " + advice);
            return;
        }
        try {
            var now = Instant.now();
            var found = new ContentFile(pathOf(file), Bytes.wrap(Files.readAllBytes(file)));
            var content = known.map(FileState::content).filter(found::isSameAs).orElse(found);
            states.put(file, FileState.of(file, content, attributes, now));
            read.put(content.path(), content);
        } catch (NoSuchFileException e) {
            // Deleted since the folder was listed: then it is not there.
        } catch (IOException e) {
            problem(file, "cannot be read: " + reason(e));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (failure instanceof FileSystemLoopException) {
            problem(file, "leads back to a folder that contains it: remove this symbolic link");
        } else if (!isLeftOut(file)) {
            problem(file, "cannot be read: " + reason(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            problem(folder, "cannot be listed to its end: " + reason(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path file, String message) {
        problems.add(Problem.error(Position.of(pathOf(file)), message));
    }

    /** The path below the root, with forward slashes; macOS takes accents apart, authors write them in one piece. */
    private String pathOf(Path file) {
        if (file.equals(root)) {
            return ".";
        }
        var names = new StringJoiner("/");
        root.relativize(file).forEach(name -> names.add(name.toString()));
        var path = Normalizer.normalize(names.toString(), Normalizer.Form.NFC);
        return CONTROL.matcher(path).replaceAll(UNREADABLE);
    }

    /** Why a file cannot be read, in words. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return failure instanceof AccessDeniedException ? "permission denied" : String.valueOf(failure.getMessage());
    }

    // Rounded up, so that what is too large by an octet reads as larger than its limit.
    private static String mebibytes(long bytes) {
        var tenths = (long) Math.ceil(bytes / 104857.6);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MiB";
    }
}
