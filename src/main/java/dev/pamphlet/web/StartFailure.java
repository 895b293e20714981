package dev.pamphlet.web;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why the server did not start, in a line and without a stack trace: it is a setting that is to be mended, not the code. */
final class StartFailure {
    // java.lang.IllegalArgumentException: SRCFG00039: The config property quarkus.http.port with the config value "abc"
    // threw an Exception whilst being converted SRCFG00029: Expected an integer value, got "abc"
    private static final Pattern BAD_VALUE = Pattern.compile(
            ".*The config property (\\S+) with the config value .* whilst being converted (?:SRCFG\\d+: )?(.*)",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^(?:[\\w.]+Exception: )?(?:SRCFG\\d+: )?");

    private StartFailure() {}

    /**
     * Ends the process when the server has ended.
     *
     * @param code the exit code
     * @param failure why it did not start; null when it did
     */
    static void exit(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("pamphlet: " + line(failure));
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, failure);
    }

    static String line(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof QuarkusBindException bind) {
            var message = String.valueOf(bind.getMessage());
            var reason = message.substring(message.lastIndexOf(": ") + 2);
            return "cannot listen on " + bind.getHost() + ":" + bind.getPort() + ": " + reason;
        }
        return cause instanceof ConfigValidationException config
                ? IntStream.range(0, config.getProblemCount())
                        .mapToObj(i -> setting(config.getProblem(i).getMessage()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                : "cannot start: " + (cause instanceof IllegalArgumentException ? cause.getMessage() : cause);
    }

    private static String setting(String problem) {
        var badValue = BAD_VALUE.matcher(problem);
        return badValue.matches()
                ? badValue.group(1) + ": " + badValue.group(2)
                : CODE.matcher(problem).replaceFirst("");
    }
}
