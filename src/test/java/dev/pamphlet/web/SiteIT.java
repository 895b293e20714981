package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.DisabledOnIntegrationTest.ArtifactType;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The same from the package, be it a jar or a native executable. */
@Execution(ExecutionMode.SAME_THREAD)
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

    @Test
    void nothingHostileBreaksTheServer() throws Exception {
        var random = new Random(7230);
        for (int i = 0; i < 1_000; i++) {
            var request = Hostile.next(random);
            var reply = raw(
                    request.method() + " " + request.target() + " HTTP/1.1",
                    request.field().equals("Host") ? "X: y" : "Host: a",
                    request.field() + ": " + request.value(),
                    "Connection: close");

            assertThat(reply)
                    .as(request.toString())
                    .matches("(?s)HTTP/1\\.1 (2|3|4|501|505).*")
                    .contains("Content-Security-Policy: ");
            assertThat(Hostile.isEchoed(reply.substring(reply.indexOf("\r\n\r\n") + 4)))
                    .as(() -> request + " is answered with " + reply)
                    .isFalse();
        }
    }
}
