package dev.pamphlet.web;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No more event loops than processors. Where there is one processor, as in most small containers, Quarkus has two loops,
 * which do nothing but take turns: requests take an eighth more of the processor, and the slowest longer.
 */
@Singleton
final class EventLoops implements VertxOptionsCustomizer {
    private final Optional<Integer> chosen;

    /**
     * As many as usual, within that bound.
     *
     * @param chosen how many somebody wants there to be
     */
    EventLoops(@ConfigProperty(name = "quarkus.vertx.event-loops-pool-size") Optional<Integer> chosen) {
        this.chosen = chosen;
    }

    @Override
    public void accept(VertxOptions options) {
        if (chosen.isEmpty()) {
            int processors = Runtime.getRuntime().availableProcessors();
            options.setEventLoopPoolSize(Math.min(options.getEventLoopPoolSize(), processors));
        }
    }
}
