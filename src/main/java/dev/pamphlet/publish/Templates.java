package dev.pamphlet.publish;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The site's look: turns finished values into HTML.
 *
 * <p>It has an engine of its own because the application's needs configuration that exists only at run time, and the
 * embedded site is printed before that.
 */
public final class Templates {
    private static final String SUFFIX = ".html";
    private static final Variant HTML = Variant.forContentType(Variant.TEXT_HTML);
    /** What the engine says first, and the position says better. */
    private static final Pattern WHERE = Pattern.compile("^\\w+ error in template \\[[^]]*]: ");

    private final Engine engine;

    /**
     * Templates from anywhere.
     *
     * @param source the text of a template by its path below {@code templates}, such as {@code parts/head.html}
     */
    public Templates(Function<String, Optional<String>> source) {
        engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> source.apply(path(id)).map(TemplateText::new))
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
        return new Templates(path -> source.apply(path).or(() -> resource(path)));
    }

    /** The home page. */
    public String home(HomeView home) {
        return render("home", "home", home);
    }

    /** A page or a post. */
    public String page(PageView page) {
        return render("page", "page", page);
    }

    /** One page of a listing. */
    public String listing(ListingView listing) {
        return render("listing", "listing", listing);
    }

    /** The list of all tags, of all series, of all authors, or of all years. */
    public String terms(TermsView terms) {
        return render("terms", "index", terms);
    }

    /** What was published in a year. */
    public String archive(ArchiveView archive) {
        return render("archive", "archive", archive);
    }

    /** The page of the search. */
    public String search(SearchView search) {
        return render("search", "search", search);
    }

    /** A page in place of one that cannot be shown. */
    public String message(MessageView message) {
        return render("message", "message", message);
    }

    /** What is wrong, for an author. */
    public String problems(ProblemsView found) {
        return render("problems", "found", found);
    }

    private String render(String name, String parameter, Object view) {
        try {
            return template(name).data(parameter, view).render();
        } catch (TemplateException e) {
            throw broken(name, e);
        }
    }

    private TemplateInstance template(String name) {
        var template = engine.getTemplate(name);
        if (template == null) {
            var problem = Problem.error(Position.of(path(name)), "there is no such template");
            throw new BrokenTemplateException(problem, new IllegalArgumentException(name));
        }
        return template.instance();
    }

    private static BrokenTemplateException broken(String name, TemplateException e) {
        var origin = e.getOrigin();
        var position = origin == null
                ? Position.of(path(name))
                : new Position(path(origin.getTemplateId()), origin.getLine(), origin.getLineCharacterStart());
        var message = WHERE.matcher(String.valueOf(e.getMessage())).replaceFirst("");
        return new BrokenTemplateException(Problem.error(position, message), e);
    }

    private static String path(String id) {
        return id.endsWith(SUFFIX) ? id : id + SUFFIX;
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

    private record TemplateText(String text) implements TemplateLocation {
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
