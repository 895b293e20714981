package dev.pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The site in {@code content/}. */
class ShippedContentTest {
    @Test
    void theContentCanBePublished() {
        assertThat(SiteFixture.in(Path.of("content")).problemsAt(Instant.now()))
                .noneMatch(problem -> problem.contains(": error: "));
    }
}
