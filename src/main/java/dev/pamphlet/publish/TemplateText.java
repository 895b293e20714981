package dev.pamphlet.publish;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A template as it is written, to find in it what the engine only names.
 *
 * @param file its path below {@code templates}
 * @param text what it holds
 * @param tags the tags of sections in it, in order
 */
record TemplateText(String file, String text, List<Tag> tags) {
    // Comments and what is not read, then tags of sections
    private static final Pattern TAG = Pattern.compile(
            "\\{!.*?!}|\\{\\|.*?\\|}|\\\\\\{|\\{(?<sign>[#/])(?<name>[\\w$-]*)(?<rest>(?:\"[^\"]*\"|'[^']*'|[^}\"'])*)}",
            Pattern.DOTALL);

    // As Go, Liquid, Tera and Nunjucks have it
    private static final Pattern FOREIGN = Pattern.compile(
            "(\\{!.*?!}|\\{\\|.*?\\|})|(?<!\\\\)(?:\\{\\{[-\\s]*[.$\\w][^{}]*}}|\\{%[-\\s]*\\w[^{}]*?%})",
            Pattern.DOTALL);

    private static final Pattern AFTER_SUBJECT = Pattern.compile("[\\s/]*\\s|\\s*/$");

    // They divide a section and have no end of their own.
    private static final Set<String> DIVIDERS = Set.of("else", "elseif", "is", "case");

    /**
     * A tag such as <code>{#if page.lead}</code>, <code>{/if}</code> or <code>{#include parts/toc /}</code>.
     *
     * @param name what follows the sign
     * @param rest what follows the name
     * @param isEnd whether it ends a section
     * @param start where it begins in the text
     * @param written the whole tag
     */
    record Tag(String name, String rest, boolean isEnd, int start, String written) {
        /** Whether it begins a section that has an end. */
        boolean isOpen() {
            return !isEnd && !rest.stripTrailing().endsWith("/") && !DIVIDERS.contains(name);
        }

        /** The first word after the name. */
        String subject() {
            return AFTER_SUBJECT.split(rest.strip(), 2)[0];
        }

        private boolean ends(Tag open) {
            return isEnd && (name.isEmpty() || name.equals(open.name));
        }
    }

    /** A template in a file below {@code templates}. */
    static TemplateText of(String file, String text) {
        var tags = new ArrayList<Tag>();
        var found = TAG.matcher(text);
        while (found.find()) {
            if (found.group("sign") != null) {
                var isEnd = found.group("sign").equals("/");
                tags.add(new Tag(found.group("name"), found.group("rest"), isEnd, found.start(), found.group()));
            }
        }
        return new TemplateText(file, text, List.copyOf(tags));
    }

    /** The tag that has no other half, or the wrong one, and what to do about it. */
    Optional<Problem> unpaired() {
        var open = new ArrayDeque<Tag>();
        for (var tag : tags) {
            if (tag.isOpen()) {
                open.push(tag);
            } else if (tag.isEnd()) {
                var begun = open.poll();
                if (begun == null) {
                    return Optional.of(
                            problem(tag.start(), "there is nothing that " + tag.written() + " could end: delete it"));
                } else if (!tag.ends(begun)) {
                    return Optional.of(problem(
                            tag.start(),
                            tag.written() + " ends something else than "
                                    + begun.written() + " in line "
                                    + position(begun.start()).line() + ": write {/"
                                    + begun.name() + "} first"));
                }
            }
        }
        return Optional.ofNullable(open.poll())
                .map(tag ->
                        problem(tag.start(), tag.written() + " has no end: write {/" + tag.name() + "} where it ends"));
    }

    /** What is written as other template languages have it, and would be printed as it stands. */
    Stream<Problem> foreign() {
        return FOREIGN.matcher(text)
                .results()
                .filter(found -> found.group(1) == null)
                .map(found -> problem(
                        found.start(),
                        found.group() + " is of another template language: write {page.title} and {#if page.lead} here,"
                                + " or \\{ where a brace is meant"));
    }

    /** The place of what begins at an index. */
    Position position(int index) {
        return Position.end(file, 1, text.substring(0, index));
    }

    /** Something wrong with what begins at an index. */
    Problem problem(int index, String message) {
        return Problem.error(position(index), message);
    }
}
