package dev.pamphlet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in a sentence why a file could not be read or written. */
final class Complaint {
    private Complaint() {}

    /** Why a file cannot be written. */
    static CommandFailure cannotWrite(Path file, IOException refusal) {
        return new CommandFailure("cannot write '" + named(refusal).orElse(file.toString()) + "': " + reason(refusal));
    }

    /** Why a file cannot be read. */
    static CommandFailure cannotRead(Path file, IOException refusal) {
        return new CommandFailure("cannot read '" + named(refusal).orElse(file.toString()) + "': " + reason(refusal));
    }

    /** The sentence for a failure of a command; empty when the failure is a mistake of ours. */
    static Optional<String> of(Exception failure) {
        if (failure instanceof CommandFailure known) {
            return Optional.ofNullable(known.getMessage());
        }
        var cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        return cause instanceof IOException refusal
                ? Optional.of("cannot read"
                        + named(refusal).map(file -> " '" + file + "'").orElse("") + ": " + reason(refusal))
                : Optional.empty();
    }

    private static Optional<String> named(IOException refusal) {
        return refusal instanceof FileSystemException known ? Optional.ofNullable(known.getFile()) : Optional.empty();
    }

    private static String reason(IOException refusal) {
        if (refusal instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refusal instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (refusal instanceof NotDirectoryException || refusal instanceof FileAlreadyExistsException) {
            return "it is no folder";
        }
        var reason = refusal instanceof FileSystemException other ? other.getReason() : refusal.getMessage();
        return reason == null || reason.isEmpty()
                ? "the file system refuses"
                : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }
}
