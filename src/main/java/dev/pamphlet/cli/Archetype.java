package dev.pamphlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a new file begins with.
 *
 * @param folder where authors have their own archetypes; may not be there
 * @param collection the collection that the new file is for
 */
record Archetype(Path folder, String collection) {
    // The date is in the name of the file.
    private static final String OURS = """
            ---
            title: {{title}}
            description:
            tags: []
            draft: true
            ---

            """;

    // Hugo writes them with spaces; in YAML a quotation mark may be open before them.
    private static final Pattern PLACE = Pattern.compile("(\"[^\"\\n]*|'[^'\\n]*)?\\{\\{\\s*(title|date)\\s*}}");

    String text(String title, LocalDate date) {
        var text = text();
        int end = Math.max(0, text.indexOf("\n---", 1));
        return filled(text.substring(0, end), date, open -> inYaml(title, open))
                + filled(text.substring(end), date, open -> title);
    }

    private static String filled(String text, LocalDate date, UnaryOperator<String> title) {
        return PLACE.matcher(text).replaceAll(place -> {
            var open = Objects.requireNonNullElse(place.group(1), "");
            return Matcher.quoteReplacement(
                    open + (place.group(2).equals("title") ? title.apply(open) : date.toString()));
        });
    }

    // YAML 1.2.2 §7.3.1: in double quotes a backslash escapes.
    private static String inYaml(String title, String open) {
        if (open.startsWith("\"")) {
            return title.replace("\\", "\\\\").replace("\"", "\\\"");
        }
        return open.startsWith("'") ? title.replace("'", "''") : quoted(title);
    }

    private String text() {
        for (var name : List.of(collection + ".md", "default.md")) {
            var file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return OURS;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Complaint.cannotRead(file, e);
        }
    }

    // YAML 1.2.2 §7.3.1: in single quotes only the single quote itself is special.
    private static String quoted(String title) {
        return title.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.!?()-]*")
                        && !title.matches("(?i)(true|false|yes|no|null|on|off|[\\d.,-]+)")
                ? title
                : "'" + title.replace("'", "''") + "'";
    }
}
