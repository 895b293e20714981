package dev.pamphlet.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long connections may take: {@code pamphlet.connection.*}. */
@ConfigMapping(prefix = "pamphlet.connection")
public interface ConnectionConfig {
    /** From the first octet of a request to the end of its header section. */
    @WithDefault("10s")
    Duration headTimeout();

    /** From there to the end of the request's content. */
    @WithDefault("30s")
    Duration contentTimeout();

    /** How long requests that have come in may still be answered after the server was told to stop. */
    @WithDefault("8s")
    Duration stopTimeout();
}
