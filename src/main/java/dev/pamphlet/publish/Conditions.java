package dev.pamphlet.publish;

import dev.pamphlet.publish.TemplateText.Tag;
import dev.pamphlet.site.Problem;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The conditions of a template, <code>{#if …}</code> and <code>{#else if …}</code>, as they are written. */
final class Conditions {
    private static final Set<String> WITH_CONDITION = Set.of("if", "else", "elseif");
    private static final Pattern NO_CONDITION = Pattern.compile("\\s+if\\s*");
    private static final Pattern CUT_SHORT =
            Pattern.compile(".*[\\s(](==|!=|>=|<=|>|<|&&|\\|\\||!|eq|ne|is|gt|ge|lt|le|and|or)[\\s)]*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");

    private Conditions() {}

    /** Those that are not complete, and second {@code {#else}}s. */
    static Stream<Problem> problems(TemplateText text) {
        var incomplete = text.tags().stream()
                .filter(tag -> !tag.isEnd() && WITH_CONDITION.contains(tag.name()))
                .flatMap(tag -> complaint(tag).map(words -> text.problem(tag.start(), words)).stream());
        return Stream.concat(incomplete, afterElse(text));
    }

    private static Optional<String> complaint(Tag tag) {
        var isElseIf =
                tag.name().equals("else") && NO_CONDITION.matcher(tag.rest()).matches();
        if (isElseIf || tag.written().equals("{#elseif}")) {
            return Optional.of(tag.written() + " has no condition: write one, as in {#else if page.lead}");
        }
        var bare = QUOTED.matcher(tag.rest()).replaceAll("''");
        var cut = CUT_SHORT.matcher(bare);
        if (cut.matches()) {
            return Optional.of("there is nothing after '" + cut.group(1) + "' in " + tag.written()
                    + ": write what it is about, or delete it");
        }
        return count('(', bare) == count(')', bare)
                ? Optional.empty()
                : Optional.of("there are not as many '(' as ')' in " + tag.written() + ": add or delete one");
    }

    private static long count(char wanted, String text) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** What is divided once more after {@code {#else}}, and would never be shown. */
    private static Stream<Problem> afterElse(TemplateText text) {
        var problems = Stream.<Problem>builder();
        var last = new ArrayDeque<Tag>();
        for (var tag : text.tags()) {
            if (tag.isOpen()) {
                last.push(tag);
            } else if (tag.isEnd()) {
                last.poll();
            } else if (tag.name().startsWith("else") && !last.isEmpty()) {
                var former = last.pop();
                if (former.written().equals("{#else}")) {
                    problems.add(text.problem(
                            tag.start(), tag.written() + " comes after {#else}: put it before, or delete it"));
                }
                last.push(tag);
            }
        }
        return problems.build();
    }
}
