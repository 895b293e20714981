package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import dev.pamphlet.site.Bytes;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A corpus of broken sites, one in each file of {@code broken/}, whose name says what is wrong. Its last section is
 * what an author is told: all of it, in this order, and nothing else.
 */
class BrokenContentTest {
    private static final String PROBLEMS = "problems";

    @ParameterizedTest
    @MethodSource("corpus")
    void anAuthorIsToldAllThatIsWrong(String name) throws IOException, URISyntaxException {
        var files = SiteFixture.files(Files.readString(folder().resolve(name)));
        var expected = Objects.requireNonNull(files.remove(PROBLEMS)).text();

        assertThat(problems(files)).isEqualTo(expected);
    }

    static Stream<String> corpus() throws IOException, URISyntaxException {
        try (var files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(BrokenContentTest.class.getResource("/broken"))
                .toURI());
    }

    private static String problems(Map<String, Bytes> files) {
        return SiteFixture.of(files).problems().stream()
                .map(problem -> problem + "\n")
                .reduce("", String::concat);
    }
}
