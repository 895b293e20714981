package dev.pamphlet.publish;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Spelling;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The site's look: turns finished values into HTML.
 *
 * <p>It has an engine of its own because the application's needs configuration that exists only at run time, and the
 * embedded site is printed before that.
 */
public final class Templates {
    private static final String SUFFIX = ".html";
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);

    /** The templates that come with Pamphlet. */
    static final Set<String> NAMES = Set.of("""
            archive home layout listing message page problems search terms parts/breadcrumbs parts/byline parts/entries
            parts/entry parts/footer parts/head parts/header parts/languages parts/neighbours parts/paginator parts/part
            parts/related parts/result parts/series parts/tags parts/toc""".split("\\s+"));

    /** What a template is filled from, and by which name it knows that. */
    private record Filled(String parameter, Class<?> view) {}

    private static final Map<String, Filled> FILLED = Map.of(
            "archive", new Filled("archive", ArchiveView.class),
            "home", new Filled("home", HomeView.class),
            "listing", new Filled("listing", ListingView.class),
            "message", new Filled("message", MessageView.class),
            "page", new Filled("page", PageView.class),
            "problems", new Filled("found", ProblemsView.class),
            "search", new Filled("search", SearchView.class),
            "terms", new Filled("index", TermsView.class));

    private final Function<String, Optional<String>> source;
    private final Engine engine;
    private final TemplateCheck check;
    private final TemplateErrors errors;

    /**
     * Templates from anywhere.
     *
     * @param source the text of a template by its path below {@code templates}, such as {@code parts/head.html}
     */
    public Templates(Function<String, Optional<String>> source) {
        this(source, Optional.empty());
    }

    private Templates(Function<String, Optional<String>> source, Optional<Templates> before) {
        this.source = source;
        engine = engine(false);
        Function<String, Optional<TemplateText>> texts =
                name -> source.apply(path(name)).map(text -> TemplateText.of(path(name), text));
        check = new TemplateCheck(engine, texts, before.map(templates -> templates.check));
        errors = new TemplateErrors(texts, engine.getSectionHelperFactories().keySet());
    }

    private Engine engine(boolean isTraced) {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(ValueResolvers.mapResolver())
                .addValueResolver(new LeftOut())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addResultMapper(new NoRecord())
                .addLocator(id -> source.apply(path(id)).map(Located::new))
                .enableTracing(isTraced)
                .build();
    }

    /** The templates that come with Pamphlet. */
    public static Templates embedded() {
        return new Templates(Templates::resource);
    }

    /**
     * Templates that take the place of those that come with Pamphlet, where they are there.
     *
     * @param source the text of a template by its path below {@code templates}, such as {@code parts/head.html}
     */
    public static Templates over(Function<String, Optional<String>> source) {
        return over(source, Optional.empty());
    }

    /**
     * As {@link #over(Function)}, after a change.
     *
     * @param before the same before that; what was sound in it, and has not been changed, is not checked again
     */
    public static Templates over(Function<String, Optional<String>> source, Optional<Templates> before) {
        return new Templates(path -> source.apply(path).or(() -> resource(path)), before);
    }

    /** The home page. */
    public String home(HomeView home) {
        return render("home", home);
    }

    /** A page or a post. */
    public String page(PageView page) {
        return render("page", page);
    }

    /** One page of a listing. */
    public String listing(ListingView listing) {
        return render("listing", listing);
    }

    /** The list of all tags, of all series, of all authors, or of all years. */
    public String terms(TermsView terms) {
        return render("terms", terms);
    }

    /** What was published in a year. */
    public String archive(ArchiveView archive) {
        return render("archive", archive);
    }

    /** The page of the search. */
    public String search(SearchView search) {
        return render("search", search);
    }

    /** A page in place of one that cannot be shown. */
    public String message(MessageView message) {
        return render("message", message);
    }

    /** What is wrong, for an author. */
    public String problems(ProblemsView found) {
        return render("problems", found);
    }

    /**
     * What can be told to be wrong before any page is made, each template by its path below {@code templates}.
     *
     * @param own the paths of those that do not come with Pamphlet
     */
    public List<Problem> problems(Collection<String> own) {
        var wrong = FILLED.entrySet().stream()
                .flatMap(filled -> problem(filled.getKey(), filled.getValue()).stream())
                .toList();
        var unread = own.stream()
                .filter(path -> wrong.isEmpty() && !check.hasSeen(path))
                .map(Templates::unread);
        return Stream.concat(wrong.stream(), unread).distinct().sorted().toList();
    }

    private static Problem unread(String path) {
        var name = path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        return Problem.warning(Position.of(path), "is not read by any template" + Spelling.hint(name, NAMES));
    }

    private Optional<Problem> problem(String name, Filled filled) {
        try {
            return check.problem(name, filled.parameter(), filled.view());
        } catch (TemplateException e) {
            return Optional.of(errors.problem(e, name));
        }
    }

    private String render(String name, Object view) {
        var filled = Objects.requireNonNull(FILLED.get(name));
        problem(name, filled).ifPresent(problem -> {
            throw new BrokenTemplateException(problem);
        });
        try {
            return engine.getTemplate(name).data(filled.parameter(), view).render();
        } catch (RuntimeException e) {
            // What a template calls may throw anything.
            throw new BrokenTemplateException(
                    e instanceof TemplateException known && known.getOrigin() != null
                            ? errors.problem(e, name)
                            : errors.problem(
                                    e, name, TemplateSteps.failing(engine(true), name, filled.parameter(), view)),
                    e);
        }
    }

    /** The file of a template, below {@code templates}. */
    static String path(String name) {
        return name.endsWith(SUFFIX) ? name : name + SUFFIX;
    }

    private static Optional<String> resource(String path) {
        try (var stream = Templates.class.getResourceAsStream("/templates/" + path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Located(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
