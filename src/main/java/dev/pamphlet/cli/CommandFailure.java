package dev.pamphlet.cli;

/** Why a command could not do what it was asked for, in a sentence for whoever asked. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailure(String message) {
        super(message, null, false, false);
    }
}
