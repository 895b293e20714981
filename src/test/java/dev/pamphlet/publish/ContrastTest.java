package dev.pamphlet.publish;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.markdown.code.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The inks of the theme on what they are printed on: WCAG 2.2, success criterion 1.4.3. */
class ContrastTest {
    private static final Pattern MEDIUM = Pattern.compile("(?ms)^(?:@media ([^{]+) \\{\n(.*?)^}|(:root \\{.*?)^})");
    private static final Pattern ROOT = Pattern.compile(":root \\{[^}]*");
    private static final Pattern INK = Pattern.compile("(--[\\w-]+): (#[0-9a-f]+|var\\((--[\\w-]+)\\));");
    private static final Pattern TOKEN = Pattern.compile("\\.prose pre \\.([a-z]) \\{\\s*color: var\\((--[\\w-]+)\\);");
    private static final List<String> GROUNDS = List.of("--tint", "--code-marked");

    @Test
    void everyKindOfCodeHasAnInk() throws IOException {
        assertThat(tokens().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Token.values())
                        .map(Token::cssClass)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "screen and (prefers-color-scheme: dark)", "print", "(prefers-contrast: more)"})
    void codeCanBeReadOnItsGroundAndOnMarkedLines(String medium) throws IOException {
        var inks = inks(medium);
        var names = Stream.concat(Stream.of("--ink"), tokens().values().stream());

        assertThat(names).allSatisfy(ink -> assertThat(GROUNDS)
                .allSatisfy(ground -> assertThat(contrast(colour(ink, inks), colour(ground, inks)))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(4.5)));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(contrast("#000", "#ffffff")).isEqualTo(21);
        assertThat(contrast("#767676", "#fff")).isBetween(4.54, 4.55);
    }

    private static Map<String, String> tokens() throws IOException {
        return TOKEN.matcher(stylesheet()).results().collect(toMap(rule -> rule.group(1), rule -> rule.group(2)));
    }

    /** What is said for every medium, and what is said for one. */
    private static Map<String, String> inks(String medium) throws IOException {
        var inks = new HashMap<String, String>();
        MEDIUM.matcher(stylesheet())
                .results()
                .filter(part -> part.group(1) == null || part.group(1).equals(medium))
                .flatMap(part -> ROOT.matcher(part.group()).results())
                .flatMap(root -> INK.matcher(root.group()).results())
                .forEach(ink -> inks.put(ink.group(1), ink.group(2)));
        return inks;
    }

    private static String colour(String ink, Map<String, String> inks) {
        assertThat(inks).containsKey(ink);
        var value = Objects.requireNonNull(inks.get(ink));
        return value.startsWith("#") ? value : colour(value.substring(4, value.length() - 1), inks);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    // WCAG 2.2, "relative luminance"
    private static double luminance(String colour) {
        int width = colour.length() == 4 ? 1 : 2;
        var parts = IntStream.range(0, 3)
                .mapToObj(i ->
                        colour.substring(1 + i * width, 1 + (i + 1) * width).repeat(3 - width))
                .mapToDouble(part -> Integer.parseInt(part, 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static String stylesheet() throws IOException {
        return Files.readString(Path.of("src/main/resources/theme/style.css"));
    }
}
