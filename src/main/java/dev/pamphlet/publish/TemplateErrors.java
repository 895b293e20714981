package dev.pamphlet.publish;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Spelling;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the engine complains of, in the words of those who write templates, and with the place where it begins. */
final class TemplateErrors {
    /** What the engine says first, and the position says better. */
    private static final Pattern WHERE = Pattern.compile("^\\w+ error in template \\[[^]]*]: ");

    private static final Pattern NO_PROPERTY =
            Pattern.compile("(?:Property|Method) \"(.+)\" not found on the base object \"(.+)\"");
    private static final Pattern NO_KEY =
            Pattern.compile("Key \"(.+)\" not found in the template data map with keys \\[(.*)]");

    private final Function<String, Optional<TemplateText>> texts;
    private final Collection<String> sections;

    /**
     * Words for complaints.
     *
     * @param texts the templates as they are written, by their names
     * @param sections the names of sections that there are
     */
    TemplateErrors(Function<String, Optional<TemplateText>> texts, Collection<String> sections) {
        this.texts = texts;
        this.sections = List.copyOf(sections);
    }

    /** What is wrong, and where; in the template that was to be filled in when the engine does not say. */
    Problem problem(RuntimeException failure, String name) {
        if (!(failure instanceof TemplateException e) || e.getOrigin() == null) {
            return problem(failure, name, Optional.empty());
        }
        var origin = e.getOrigin();
        var text = texts.apply(origin.getTemplateId());
        if (text.isEmpty()) {
            return Problem.error(evaluated(name), "in what {#eval} fills in: " + words(e));
        }
        var position = new Position(text.get().file(), origin.getLine(), origin.getLineCharacterStart());
        return Conditions.problems(text.get())
                .findFirst()
                .or(() -> inText(text.get(), e))
                .orElseGet(() -> Problem.error(position, words(e)));
    }

    /** What is wrong at a step of filling in a template, where the engine says neither where nor what. */
    Problem problem(RuntimeException failure, String name, Optional<TemplateNode> step) {
        var unclear =
                texts.apply(name).flatMap(text -> Conditions.problems(text).findFirst());
        if (unclear.isPresent()) {
            return unclear.get();
        }
        var origin = step.map(TemplateNode::getOrigin);
        var text = origin.flatMap(known -> texts.apply(known.getTemplateId()));
        var position = text.map(known -> new Position(
                        known.file(), origin.get().getLine(), origin.get().getLineCharacterStart()))
                .orElseGet(() ->
                        text.isEmpty() && origin.isPresent() ? evaluated(name) : Position.of(Templates.path(name)));
        return Problem.error(position, "cannot be filled in: " + cause(failure));
    }

    /** Where a template puts another together while it is filled in, which is in no file. */
    private Position evaluated(String name) {
        return texts.apply(name)
                .flatMap(text -> text.tags().stream()
                        .filter(tag -> tag.name().equals("eval"))
                        .findFirst()
                        .map(tag -> text.position(tag.start())))
                .orElseGet(() -> Position.of(Templates.path(name)));
    }

    /** Why what a template calls fails; what the virtual machine says of it is for programmers, or left out. */
    private static String cause(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof IndexOutOfBoundsException) {
            return "it asks for a place that a list or a text does not have: ask first, as in {#if page.tags.size > 3}";
        }
        if (cause instanceof NumberFormatException) {
            return "it takes a text for a number: <, > and the like compare numbers only";
        }
        return cause instanceof NullPointerException
                        || cause instanceof ClassCastException
                        || cause instanceof ArithmeticException
                        || cause.getMessage() == null
                ? "a value is missing, or is not of the kind that is needed"
                : cause.getMessage();
    }

    /** What the engine notices only after the place where it begins. */
    private Optional<Problem> inText(TemplateText text, TemplateException e) {
        var tag = argument(e, "tag");
        return switch (e.getCodeName().orElse("")) {
            case "PARSER_UNTERMINATED_SECTION",
                    "PARSER_SECTION_END_DOES_NOT_MATCH_START",
                    "PARSER_SECTION_BLOCK_END_DOES_NOT_MATCH_START",
                    "PARSER_SECTION_START_NOT_FOUND" -> text.unpaired();
            case "PARSER_NO_SECTION_HELPER_FOUND" -> at(tag, text, withoutSection(tag));
            case "PARSER_MANDATORY_SECTION_PARAMS_MISSING" -> at(tag, text, withoutParameters(tag));
            case "EVALUATOR_PROPERTY_NOT_FOUND" -> notGiven(text, e);
            default -> unfinished(text, e);
        };
    }

    private static Optional<Problem> at(String written, TemplateText text, String message) {
        int index = text.text().indexOf(written);
        return index < 0 ? Optional.empty() : Optional.of(text.problem(index, message));
    }

    private String withoutSection(String tag) {
        var name = tag.replaceFirst("\\{#([\\w-]*).*", "$1");
        if (name.equals("else") || name.startsWith("elif") || name.startsWith("elseif")) {
            return tag + " stands between {#if …} and {/if}, and a second condition is written {#else if …}";
        }
        var hint = Spelling.hint(name, sections);
        return "there is no section {#" + name + "}"
                + (hint.isEmpty() ? ": the usual ones are {#if}, {#for}, {#include}, {#insert} and {#let}" : hint);
    }

    private static String withoutParameters(String tag) {
        return tag.startsWith("{#if")
                ? tag + " has no condition: write one, as in {#if page.lead}"
                : tag + " says too little: write what it is about after its name";
    }

    private static Optional<Problem> unfinished(TemplateText text, TemplateException e) {
        var rest = argument(e, "buffer");
        int index = rest.isEmpty() ? -1 : text.text().lastIndexOf(rest);
        int start = index < 0 ? -1 : text.text().lastIndexOf('{', index);
        if (start < 0) {
            return Optional.empty();
        }
        var reason = argument(e, "reason");
        if (reason.contains("string literal")) {
            return Optional.of(text.problem(start, "a quotation mark is not closed in the tag that begins here"));
        } else if (reason.contains("COMMENT")) {
            return Optional.of(text.problem(start, "this comment has no end: write !} where it ends"));
        }
        return Optional.of(text.problem(
                start,
                reason.contains("CDATA")
                        ? "this text has no end: write |} where it ends"
                        : "this '{' has no '}': add it, or write \\{ where a brace is meant"));
    }

    /** What a template declares and the one that includes it leaves out. */
    private static Optional<Problem> notGiven(TemplateText text, TemplateException e) {
        var key = NO_KEY.matcher(argument(e, "prop"));
        if (!key.matches() || !text.text().matches("(?s).*\\{@[^}]+\\s" + Pattern.quote(key.group(1)) + "\\s*}.*")) {
            return Optional.empty();
        }
        var name = text.file().replaceFirst("\\.html$", "");
        return Optional.of(text.problem(
                text.text().indexOf("{" + key.group(1)),
                "the template that includes this one does not give it '" + key.group(1) + "': write {#include " + name
                        + " " + key.group(1) + "=… /} there"));
    }

    private static String words(TemplateException e) {
        return switch (e.getCodeName().orElse("")) {
            case "EVALUATOR_PROPERTY_NOT_FOUND" -> notFound(argument(e, "prop"));
            case "LOOP_NOT_AN_ITERABLE" ->
                "{" + argument(e, "expr") + "} is " + TemplateTypes.called(argument(e, "clazz"))
                        + ", and a loop goes through a list";
            case "EVALUATOR_NAMESPACE_RESOLVER_NOT_FOUND" ->
                "there is nothing called '" + argument(e, "namespace")
                        + ":': a template sees only the record that fills it; where a brace is meant, write \\{";
            default -> ofEngine(e.getMessage() == null ? cause(e) : e.getMessage());
        };
    }

    private static String ofEngine(String message) {
        return message.contains("Neither the template id nor the template name")
                ? "{#include} names no template: write one, as in {#include parts/toc contents=page.contents /}"
                : WHERE.matcher(message).replaceFirst("");
    }

    private static String notFound(String complaint) {
        var property = NO_PROPERTY.matcher(complaint);
        if (property.matches()
                && property.group(1).endsWith(")")
                && property.group(1).indexOf('(') < 0) {
            var operator = property.group(1).replaceFirst("\\)$", "");
            return "there is nothing after '" + operator + "': write what it is about, or delete it";
        }
        if (property.matches() && property.group(2).equals("null")) {
            return "what is before '." + property.group(1)
                    + "' is nothing here: ask first, as in {#if page.params.colour}";
        }
        if (property.matches()) {
            return TemplateTypes.type(property.group(2))
                    .map(type -> TemplateTypes.withoutField(property.group(1), type))
                    .orElse("there is no '" + property.group(1) + "' in " + TemplateTypes.called(property.group(2)));
        }
        var key = NO_KEY.matcher(complaint);
        if (!key.matches()) {
            return complaint;
        }
        var hint = Spelling.hint(key.group(1), Arrays.asList(key.group(2).split(", ")));
        return "there is no '" + key.group(1) + "' here"
                + (hint.isEmpty() ? ", only '" + key.group(2).replace(", ", "', '") + "'" : hint);
    }

    private static String argument(TemplateException e, String name) {
        return Optional.ofNullable(e.getArguments())
                .map(arguments -> arguments.get(name))
                .map(Object::toString)
                .orElse("");
    }
}
