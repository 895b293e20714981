package dev.pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class WorkflowTest {
    private static final Path FOLDER = Path.of(".github", "workflows");

    @ParameterizedTest
    @ValueSource(strings = {"build.yml", "release.yml"})
    void everyActionIsUsedInAVersionOfItsOwn(String file) throws IOException {
        var uses = Pattern.compile("(?m)\\buses: (\\S+)$").matcher(Files.readString(FOLDER.resolve(file)));

        assertThat(uses.results().map(use -> use.group(1))).isNotEmpty().allSatisfy(action -> assertThat(action)
                .matches("[\\w-]+/[\\w-]+@v\\d+"));
    }

    @Test
    void eachJobOfAReleaseHasTheRightsThatItNeedsAndNoOthers() throws IOException {
        var release = workflow("release.yml");

        assertThat(release.get("permissions")).isEmpty();
        assertThat(writing(release))
                .isEqualTo(Map.of(
                        "notes", "",
                        "components", "",
                        "executable", "id-token attestations",
                        "image", "packages",
                        "manifest", "packages id-token attestations",
                        "release", "contents"));
    }

    private static Map<String, String> writing(JsonNode workflow) {
        var rights = new TreeMap<String, String>();
        workflow.get("jobs").properties().forEach(job -> {
            var written = job.getValue().get("permissions").properties().stream()
                    .filter(right -> right.getValue().asText().equals("write"))
                    .map(Map.Entry::getKey)
                    .toList();
            rights.put(job.getKey(), String.join(" ", written));
        });
        return rights;
    }

    @Test
    void aReleaseIsMadeOfWhatThereIs() throws IOException {
        var text = Files.readString(FOLDER.resolve("release.yml"));
        var profiles = Pattern.compile(" -P(\\w+)").matcher(text).results().map(match -> match.group(1));
        var files = Pattern.compile("file: (\\S+)").matcher(text).results().map(match -> match.group(1));
        var pom = Files.readString(Path.of("pom.xml"));

        assertThat(profiles).isNotEmpty().allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Path.of(file))
                .exists());
    }

    @Test
    void theChangelogHasASectionForEachVersionAndBeginsWithWhatIsToCome() throws IOException {
        var headings = Pattern.compile("(?m)^## (.*)$")
                .matcher(Files.readString(Path.of("CHANGELOG.md")))
                .results()
                .map((MatchResult heading) -> heading.group(1))
                .toList();

        assertThat(headings).first().isEqualTo("[Unreleased]");
        assertThat(headings.subList(1, headings.size()))
                .allSatisfy(heading -> assertThat(heading).matches("\\[\\d+\\.\\d+\\.\\d+] - \\d{4}-\\d\\d-\\d\\d"));
    }

    private static JsonNode workflow(String file) throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new ObjectMapper().valueToTree(yaml.load(Files.readString(FOLDER.resolve(file))));
    }
}
