package dev.pamphlet.web;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Says whether there is an edition to serve. There always is one, but in a folder whose content has errors. */
@Readiness
@Startup
@Singleton
class EditionCheck implements HealthCheck {
    private final Publication publication = Publication.ofApplication();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("edition")
                .status(publication.routes().find("/").isPresent())
                .build();
    }
}
