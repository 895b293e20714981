package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.DisabledOnIntegrationTest.ArtifactType;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The same from the package, be it a jar or a native executable. */
@QuarkusIntegrationTest
class SiteIT extends SiteTest {
    @Test
    @DisabledOnIntegrationTest(forArtifactTypes = ArtifactType.JAR)
    void theNativeExecutableHasPagesInBrotli() throws Exception {
        Brotli4jLoader.ensureAvailability();
        var reply = get("/", "Accept-Encoding", "br");

        assertThat(reply.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(Decoder.decompress(reply.body()).getDecompressedData()).isEqualTo(get("/").body());
    }
}
