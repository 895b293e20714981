package dev.pamphlet.publish;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Spelling;
import io.quarkus.qute.Engine;
import io.quarkus.qute.ParameterDeclaration;
import io.quarkus.qute.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through a template and all that it includes before it is first filled in, so that what is wrong is found where
 * it is, and not on the first page that comes by.
 */
final class TemplateCheck {
    private static final List<Class<?>> FILLED_FROM = List.of(
            ArchiveView.class,
            HomeView.class,
            ListingView.class,
            MessageView.class,
            PageView.class,
            ProblemsView.class,
            SearchView.class,
            TermsView.class);
    private static final Pattern TYPE_NAME = Pattern.compile("[\\w.$]+");
    private static final Pattern LOOP = Pattern.compile("\\s+\\w+\\s+[\\w.]+\\s*|\\s*");

    private final Engine engine;
    private final Function<String, Optional<TemplateText>> texts;
    private final TemplateTypes types = new TemplateTypes();
    private final InsertedBlocks blocks;
    private final Map<String, TemplateText> filledBefore;
    private final Map<String, TemplateText> soundBefore;
    private final Map<String, TemplateText> filled = new ConcurrentHashMap<>();
    private final Map<String, TemplateText> sound = new ConcurrentHashMap<>();

    /**
     * A check of templates.
     *
     * @param engine reads them
     * @param texts as they are written, by their names
     * @param before the check before something in them was changed; what it has found to be sound, and is written as it
     *     was, is not read again
     */
    TemplateCheck(Engine engine, Function<String, Optional<TemplateText>> texts, Optional<TemplateCheck> before) {
        var known = new ConcurrentHashMap<String, Optional<TemplateText>>();
        this.engine = engine;
        this.texts = name -> known.computeIfAbsent(name, texts);
        this.blocks = new InsertedBlocks(engine.getSectionHelperFactories().keySet(), this.texts);
        // Not the check itself, which would hold on to the one before it.
        this.filledBefore = before.map(check -> check.filled).orElse(Map.of());
        this.soundBefore = before.map(check -> check.sound).orElse(Map.of());
    }

    /** Whether a file is of a template that was looked through, because it is filled or included. */
    boolean hasSeen(String path) {
        return sound.keySet().stream().anyMatch(name -> Templates.path(name).equals(path));
    }

    /** What is wrong with a template that is filled from a record, or with one that it includes. */
    Optional<Problem> problem(String name, String parameter, Class<?> view) {
        if (filled.containsKey(name)) {
            return Optional.empty();
        }
        var found = texts.apply(name);
        if (found.isEmpty()) {
            return Optional.of(Problem.error(Position.of(Templates.path(name)), "there is no such template"));
        }
        var text = found.get();
        var problem = (text.equals(filledBefore.get(name))
                        ? Optional.<Problem>empty()
                        : ofRecord(text, engine.getTemplate(name), parameter, view))
                .or(() -> inside(name, text, List.of(name)));
        if (problem.isEmpty()) {
            filled.put(name, text);
        }
        return problem;
    }

    /** The record must be declared, as nothing can be checked without it. */
    private static Optional<Problem> ofRecord(TemplateText text, Template template, String parameter, Class<?> view) {
        var line = "{@" + view.getName() + " " + parameter + "}";
        var declared = template.getParameterDeclarations().stream()
                .filter(declaration -> declaration.getKey().equals(parameter)
                        || typeOf(declaration).equals(view.getName()))
                .findFirst();
        if (declared.isEmpty()) {
            return Optional.of(text.problem(0, "does not say which record fills it: begin it with " + line));
        }
        var isSo = declared.get().getKey().equals(parameter)
                && typeOf(declared.get()).equals(view.getName());
        return isSo
                ? Optional.empty()
                : Optional.of(text.problem(
                        start(declared.get(), text),
                        "this template is filled with '" + parameter + "', a " + view.getSimpleName() + ": write "
                                + line));
    }

    private static String typeOf(ParameterDeclaration declaration) {
        return declaration.getTypeInfo().replace("|", "");
    }

    private static int start(ParameterDeclaration declaration, TemplateText text) {
        return Math.max(0, text.text().indexOf("{@" + typeOf(declaration)));
    }

    /** What is wrong in a template itself, from its top; only then with those that it includes. */
    private Optional<Problem> inside(String name, TemplateText text, List<String> above) {
        if (sound.containsKey(name)) {
            return Optional.empty();
        }
        var own = Stream.of(
                        text.equals(soundBefore.get(name)) ? Stream.<Problem>empty() : alone(name, text),
                        blocks.problems(text),
                        includes(text).flatMap(tag -> include(tag, text, above).stream()))
                .flatMap(problems -> problems)
                .min(Problem::compareTo);
        var problem = own.or(() -> includes(text)
                .flatMap(tag -> inside(tag.subject(), above).stream())
                .findFirst());
        if (problem.isEmpty()) {
            sound.put(name, text);
        }
        return problem;
    }

    /** What is wrong in a template, whatever the others say. */
    private Stream<Problem> alone(String name, TemplateText text) {
        var template = engine.getTemplate(name);
        return Stream.of(
                        withoutType(text, template),
                        withoutField(text, template),
                        text.foreign(),
                        Conditions.problems(text),
                        spaced(text, template),
                        text.tags().stream()
                                .filter(tag -> tag.name().equals("for") && !tag.isEnd())
                                .filter(tag -> LOOP.matcher(tag.rest()).matches())
                                .map(tag -> text.problem(
                                        tag.start(),
                                        "a loop is written as {#for link in page.tags}, not " + tag.written())))
                .flatMap(problems -> problems);
    }

    private Optional<Problem> inside(String name, List<String> above) {
        var further = new ArrayList<>(above);
        further.add(name);
        return texts.apply(name).flatMap(text -> inside(name, text, further));
    }

    private static Stream<Problem> withoutType(TemplateText text, Template template) {
        return template.getParameterDeclarations().stream().flatMap(declaration -> TYPE_NAME
                .matcher(typeOf(declaration))
                .results()
                .map(type -> type.group())
                .filter(type ->
                        !type.startsWith("java.") && TemplateTypes.type(type).isEmpty())
                .map(type -> text.problem(start(declaration, text), withoutType(type))));
    }

    private static String withoutType(String name) {
        var simple = name.substring(name.lastIndexOf('.') + 1);
        return "there is no record '" + name + "'" + Spelling.hint(simple, TemplateTypes.records(FILLED_FROM));
    }

    private Stream<Problem> withoutField(TemplateText text, Template template) {
        return types.complaints(template).map(complaint -> {
            var origin = complaint.expression().getOrigin();
            return Problem.error(
                    new Position(text.file(), origin.getLine(), origin.getLineCharacterStart()), complaint.message());
        });
    }

    /** The engine takes a brace with a space after it for text, as style sheets and scripts need it. */
    private static Stream<Problem> spaced(TemplateText text, Template template) {
        return template.getParameterDeclarations().stream()
                .map(declaration ->
                        Pattern.compile("\\{\\s+" + Pattern.quote(declaration.getKey()) + "(?:\\.\\w+)+\\s*}"))
                .flatMap(pattern -> pattern.matcher(text.text()).results())
                .map(found -> text.problem(
                        found.start(),
                        "a space after '{' makes it text: write "
                                + found.group().replaceAll("\\s", "")));
    }

    static Stream<TemplateText.Tag> includes(TemplateText text) {
        return text.tags().stream()
                .filter(tag -> tag.name().equals("include") && !tag.isEnd())
                .filter(tag -> !tag.subject().isEmpty());
    }

    private Optional<Problem> include(TemplateText.Tag tag, TemplateText text, List<String> above) {
        var name = tag.subject();
        if (above.contains(name)) {
            return Optional.of(text.problem(
                    tag.start(),
                    name + " includes itself, by way of " + String.join(", ", above) + ": take one of these out"));
        }
        return texts.apply(name).isPresent()
                ? Optional.empty()
                : Optional.of(text.problem(
                        tag.start(),
                        "there is no template " + Templates.path(name) + Spelling.hint(name, Templates.NAMES)));
    }
}
