package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.DisabledOnIntegrationTest.ArtifactType;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /                               | Host: a | 400
            nonsense                            | Host: a | 400
            GET / HTTP/9.9                      | Host: a | 505
            GET / HTTP/1.7                      | Host: a | 200
            GET / HTTP/1.1                      | no colon | 400
            GET / HTTP/1.1                      | : no name | 400
            GET / HTTP/1.1                      | Two words: a | 400
            POST / HTTP/1.1                     | Content-Length: -1 | 400
            PRINT / HTTP/1.1                    | Host: a | 501
            """)
    void whatIsNoHttpIsRefusedInTheLookOfTheSite(String request, String field, int status) throws Exception {
        assertThat(raw(request, field.startsWith("Host") ? "X: y" : "Host: a", field, "Connection: close"))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Security-Policy: ", "connection: close");
    }

    @Test
    void moreHeaderFieldsThanAnyoneNeedsAreRefusedInTheLookOfTheSite() throws Exception {
        assertThat(raw("GET / HTTP/1.1", "Host: a", "Cookie: " + "a".repeat(30_000), "Connection: close"))
                .startsWith("HTTP/1.1 431 ")
                .contains("Content-Security-Policy: ");
        assertThat(raw("GET /" + "a".repeat(50_000) + " HTTP/1.1", "Host: a", "Connection: close"))
                .startsWith("HTTP/1.1 414 ")
                .contains("Content-Security-Policy: ");
    }

    @Test
    void aRequestForTwoHostsIsRefusedAfterThoseBeforeItAreAnswered() throws Exception {
        var replies =
                raw("GET / HTTP/1.1", "Host: a", "", "GET / HTTP/1.1", "Host: a", "Host: b", "", "GET / HTTP/1.1");

        assertThat(replies.replaceAll("(?s)(HTTP/1.1 \\d+ )?.", "$1")).isEqualTo("HTTP/1.1 200 HTTP/1.1 400 ");
    }
}
