package dev.pamphlet.publish;

import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds blocks that are to be inserted where the included template has no place for them, and would be lost.
 *
 * @param sections the names of what are sections anywhere
 * @param texts the templates as they are written, by their names
 */
record InsertedBlocks(Set<String> sections, Function<String, Optional<TemplateText>> texts) {
    /** What is wrong in a template. */
    Stream<Problem> problems(TemplateText text) {
        var problems = new ArrayList<Problem>();
        var open = new ArrayDeque<TemplateText.Tag>();
        for (var tag : text.tags()) {
            var around = open.peek();
            if (tag.isOpen() && around != null && around.name().equals("include")) {
                problem(tag, around.subject(), text).ifPresent(problems::add);
            }
            if (tag.isOpen()) {
                open.push(tag);
            } else if (tag.isEnd()) {
                open.poll();
            }
        }
        return problems.stream();
    }

    private Optional<Problem> problem(TemplateText.Tag tag, String included, TemplateText text) {
        var places = places(included, new HashSet<>());
        var isKnown = sections.contains(tag.name()) || places.contains(tag.name());
        return isKnown || texts.apply(included).isEmpty()
                ? Optional.empty()
                : Optional.of(text.problem(
                        tag.start(),
                        "'" + included + "' has no place {#insert " + tag.name() + " /}"
                                + Spelling.hint(tag.name(), places)));
    }

    private Set<String> places(String name, Set<String> seen) {
        var places = new HashSet<String>();
        if (seen.add(name)) {
            texts.apply(name).ifPresent(text -> {
                text.tags().stream()
                        .filter(tag -> tag.name().equals("insert"))
                        .forEach(tag -> places.add(tag.subject()));
                TemplateCheck.includes(text).forEach(tag -> places.addAll(places(tag.subject(), seen)));
            });
        }
        return places;
    }
}
