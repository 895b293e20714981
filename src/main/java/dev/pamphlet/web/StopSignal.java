package dev.pamphlet.web;

import dev.pamphlet.wire.ConnectionConfig;
import dev.pamphlet.wire.OpenConnections;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the server when the system says so (SIGTERM, or SIGINT from a keyboard): first what was begun is finished, and at
 * the second signal nothing is.
 */
@Singleton
class StopSignal {
    private final Duration longest;
    private final AtomicBoolean stopping = new AtomicBoolean();

    StopSignal(ConnectionConfig config) {
        this.longest = config.stopTimeout();
    }

    void listen(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            for (var signal : SystemSignal.values()) {
                signal.handle(() -> stop(signal));
            }
        }
    }

    private void stop(SystemSignal signal) {
        if (!stopping.compareAndSet(false, true)) {
            Runtime.getRuntime().halt(signal.exitCode());
        }
        try {
            OpenConnections.OF_PROCESS.stop(longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Quarkus.asyncExit(0);
    }
}
