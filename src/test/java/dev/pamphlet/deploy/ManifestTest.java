package dev.pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platforms are told is what they know, and agrees with the application and its image. */
class ManifestTest {
    private static final String KUBERNETES = "kubernetes/kubernetes.yaml";
    private static final String KNATIVE = "kubernetes/knative.yaml";
    private static final String AZURE = "azure/container-app.yaml";

    private static final List<Manifest> ALL = Stream.of(
                    KUBERNETES, KNATIVE, "cloudrun/service.yaml", "lambda/template.yaml", "fly/fly.toml", AZURE)
            .map(Manifest::of)
            .toList();

    /** What the native executable needs under load, in MiB. */
    private static final int NEEDED = 48;

    private static final Pattern MEMORY = Pattern.compile("(\\d+(?:\\.\\d+)?)(Mi|Gi|mb|)");

    static Stream<Manifest> all() {
        return ALL.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {KUBERNETES, KNATIVE, "cloudrun/service.yaml"})
    void kubernetesKnowsAllThatItIsTold(String file) throws IOException {
        for (var document : Manifest.of(file).documents()) {
            assertThat(PlatformModel.kubernetes(document).getMetadata().getName())
                    .isEqualTo("pamphlet");
        }
    }

    @Test
    void azureKnowsAllThatItIsTold() throws IOException {
        var document = Manifest.of(AZURE).documents().get(0);

        assertThat(PlatformModel.azure(document)).isEqualTo(document);
    }

    @Test
    void aMisspeltFieldIsFound() throws IOException {
        var deployment = Manifest.of(KUBERNETES).documents().get(0);
        container(deployment).put("readOnlyProbe", true);
        var app = Manifest.of(AZURE).documents().get(0);
        container(app.get("properties")).put("readOnlyProbe", true);

        assertThatThrownBy(() -> PlatformModel.kubernetes(deployment)).hasMessageContaining("readOnlyProbe");
        assertThat(PlatformModel.azure(app)).isNotEqualTo(app);
    }

    private static ObjectNode container(JsonNode parent) {
        return (ObjectNode) parent.findValue("containers").get(0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void requestsGoToThePortThatTheApplicationListensOn(Manifest manifest) throws IOException {
        var port = applicationPort();
        var ports = Stream.of("containerPort", "targetPort", "internal_port", "PORT")
                .flatMap(manifest::values)
                .map(JsonNode::asText)
                .filter(text -> !text.equals("http"));

        assertThat(ports).isNotEmpty().containsOnly(port);
        assertThat(manifest.values("httpGet").map(probe -> probe.get("port").asText()))
                .allSatisfy(probed -> assertThat(probed).isIn("http", port));
    }

    private static String applicationPort() throws IOException {
        var properties = Files.readString(Path.of("src/main/resources/application.properties"));
        var port = Pattern.compile("(?m)^quarkus\\.http\\.port=\\$\\{PORT:(\\d+)}$")
                .matcher(properties);
        assertThat(port.find()).isTrue();
        return port.group(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyProbeAsksForWhatIsAnswered(Manifest manifest) {
        var probes = Stream.concat(
                manifest.values("path").map(JsonNode::asText),
                manifest.values("AWS_LWA_READINESS_CHECK_PATH").map(JsonNode::asText));

        // SiteTest asks for each of them.
        assertThat(probes).isNotEmpty().isSubsetOf("/q/health/started", "/q/health/ready", "/q/health/live");
    }

    @Test
    void noProbeIsUsedForAnother() {
        all().forEach(manifest -> {
            paths(manifest, "startupProbe").forEach(path -> assertThat(path).endsWith("/started"));
            paths(manifest, "readinessProbe").forEach(path -> assertThat(path).endsWith("/ready"));
            paths(manifest, "livenessProbe").forEach(path -> assertThat(path).endsWith("/live"));
        });
    }

    private static Stream<String> paths(Manifest manifest, String probe) {
        return manifest.values(probe).map(node -> node.at("/httpGet/path").asText());
    }

    @ParameterizedTest
    @MethodSource("all")
    void thereIsMemoryEnoughAndNotForAMillion(Manifest manifest) {
        var memory = Stream.of("memory", "MemorySize").flatMap(manifest::values).map(ManifestTest::mebibytes);

        assertThat(memory).isNotEmpty().allSatisfy(size -> assertThat(size).isBetween(NEEDED, 512));
    }

    private static int mebibytes(JsonNode size) {
        var parts = MEMORY.matcher(size.asText());
        assertThat(parts.matches()).as(size.asText()).isTrue();
        return (int) (Double.parseDouble(parts.group(1)) * (parts.group(2).equals("Gi") ? 1024 : 1));
    }

    @Test
    void allRunTheSameImage() {
        assertThat(all().flatMap(manifest -> manifest.values("image")).map(JsonNode::asText))
                .hasSize(5)
                .containsOnly("registry.example/pamphlet:latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {KUBERNETES, KNATIVE})
    void whatCanBeSaidOfRightsIsSaid(String file) throws IOException {
        var document = Manifest.of(file).documents().get(0);
        var uid = ImageTest.user(Files.readString(Path.of("src/main/docker/Dockerfile.native")));

        assertThat(document.findValue("runAsNonRoot").asBoolean()).isTrue();
        assertThat(document.findValue("runAsUser").asText()).isEqualTo(uid);
        assertThat(document.findValue("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(document.findValue("allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(document.findValue("drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(document.findValue("seccompProfile").path("type").asText()).isEqualTo("RuntimeDefault");
    }

    @Test
    void theAutoscalerScalesTheDeploymentThatTheServiceFinds() throws IOException {
        var documents = Manifest.of(KUBERNETES).documents();
        var labels = documents.get(0).at("/spec/template/metadata/labels");

        assertThat(documents.get(0).at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(documents.get(1).at("/spec/selector")).isEqualTo(labels);
        assertThat(documents.get(2).at("/spec/scaleTargetRef/name").asText())
                .isEqualTo(documents.get(0).at("/metadata/name").asText());
        assertThat(documents.get(2).at("/spec/minReplicas").asInt())
                .isGreaterThan(documents.get(3).at("/spec/minAvailable").asInt());
        assertThat(documents.get(3).at("/spec/selector/matchLabels")).isEqualTo(labels);
    }

    @Test
    void whatScalesToZeroIsNotKeptRunning() {
        assertThat(all().flatMap(manifest -> Stream.of(
                                "autoscaling.knative.dev/min-scale",
                                "autoscaling.knative.dev/minScale",
                                "min_machines_running")
                        .flatMap(manifest::values)))
                .hasSize(3)
                .allSatisfy(least -> assertThat(least.asText()).isEqualTo("0"));
    }
}
