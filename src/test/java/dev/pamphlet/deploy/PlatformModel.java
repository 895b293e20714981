package dev.pamphlet.deploy;

import com.azure.json.JsonProviders;
import com.azure.resourcemanager.appcontainers.fluent.models.ContainerAppInner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;

/** Reads manifests as the published models of their platforms, which have to know all that is in them. */
final class PlatformModel {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "serving.knative.dev/v1 Service", io.fabric8.knative.serving.v1.Service.class);

    // The models take any field, so as to keep what newer servers send; here that would hide a misspelt one.
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private PlatformModel() {}

    /** An object of Kubernetes or Knative. */
    static HasMetadata kubernetes(JsonNode document) throws IOException {
        var kind = document.path("apiVersion").asText()
                + ' '
                + document.path("kind").asText();
        return STRICT.treeToValue(document, Objects.requireNonNull(KINDS.get(kind), kind));
    }

    /** A container app of Azure, written again from its model: what the model does not know is missing from that. */
    static JsonNode azure(JsonNode document) throws IOException {
        var text = new StringWriter();
        try (var reader = JsonProviders.createReader(document.toString());
                var writer = JsonProviders.createWriter(text)) {
            writer.writeJson(ContainerAppInner.fromJson(reader));
        }
        return new ObjectMapper().readTree(text.toString());
    }
}
