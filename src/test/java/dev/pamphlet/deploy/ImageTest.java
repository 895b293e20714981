package dev.pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the images are made of, as far as it can be told without making them. */
class ImageTest {
    private static final Path FOLDER = Path.of("src", "main", "docker");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM ");

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void theImageRunsAsAUserThatIsNotRootAndHasNoShell(String file) throws IOException {
        var last = lastStage(file);

        assertThat(user(last)).isEqualTo("65532");
        assertThat(last).startsWith("gcr.io/distroless/").contains("EXPOSE 8080\n", "ENTRYPOINT [\"/");
        assertThat(instructions(last)).doesNotContain("RUN", "HEALTHCHECK", "ADD", "CMD", "VOLUME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void theImageSaysWhatItIs(String file) throws IOException {
        assertThat(lastStage(file))
                .contains(Stream.of("title", "description", "licenses", "version", "revision", "base.name")
                        .map(key -> "org.opencontainers.image." + key + "=")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.native", "Dockerfile.jvm"})
    void theImageIsBuiltFromAllThatItNeedsAndNothingElse(String file) throws IOException {
        var ignored = Files.readAllLines(FOLDER.resolve(file + ".dockerignore"));
        var wanted = ignored.stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(ignored).contains("*");
        assertThat(wanted)
                .contains("pom.xml", "mvnw", ".mvn", "content", "src/main/java", "src/main/resources")
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void theRuntimeThatTrainsTheCacheIsTheOneThatUsesIt() throws IOException {
        var text = Files.readString(FOLDER.resolve("Dockerfile.jvm"));

        assertThat(text)
                .contains("jlink --output /opt/java ", " -Djvm=/opt/java/bin/java ")
                .contains("COPY --from=build /opt/java/ /opt/java/\n")
                .contains("COPY --from=build /app/target/quarkus-app/ /app/target/quarkus-app/\n")
                .contains("ENTRYPOINT [\"/opt/java/bin/java\", \"-XX:AOTCache=app.aot\", ");
    }

    /** The user that the last stage of a Dockerfile runs as, as a number. */
    static String user(String dockerfile) {
        var user = Pattern.compile("(?m)^USER (\\d+):\\1$").matcher(dockerfile);
        assertThat(user.find()).isTrue();
        return user.group(1);
    }

    private static String lastStage(String file) throws IOException {
        var stages = FROM.split(Files.readString(FOLDER.resolve(file)));
        return stages[stages.length - 1];
    }

    private static List<String> instructions(String stage) {
        return stage.lines().map(line -> line.replaceFirst(" .*", "")).toList();
    }
}
