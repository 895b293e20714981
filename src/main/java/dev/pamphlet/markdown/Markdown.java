package dev.pamphlet.markdown;

import dev.pamphlet.site.Body;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.List;

/** Reads Markdown: CommonMark with GitHub's extensions and those authors of sites expect. */
public final class Markdown {
    /**
     * What an author may choose for the whole site.
     *
     * @param typographicQuotes whether straight quotes, dashes and dots become typographic ones
     * @param rawHtml whether HTML in the text stays HTML; otherwise it is shown as text
     */
    public record Options(boolean typographicQuotes, boolean rawHtml) {}

    /**
     * A text to read.
     *
     * @param file path below the content folder, for problems
     * @param firstLine the line of the file on which the text starts, from 1
     * @param text the Markdown, without front matter
     * @param language in which it is written, a BCP 47 tag
     */
    public record Source(String file, int firstLine, String text, String language) {
        /** A text in English. */
        public Source(String file, int firstLine, String text) {
            this(file, firstLine, text, "en");
        }
    }

    /**
     * What came of a text.
     *
     * @param body the finished body; empty when a problem is an error that left nothing to publish
     * @param problems what an author should mend
     */
    public record Parsed(Body body, List<Problem> problems) {
        public Parsed {
            problems = List.copyOf(problems);
        }
    }

    /** CommonMark 0.31.2 as its examples have it, to measure by. */
    static final List<Feature> COMMONMARK = List.of(
            new LinkDefinitions(),
            new Paragraphs(),
            new Headings(),
            new ThematicBreaks(),
            new Lists(),
            CodeBlocks.plain(),
            RawHtml.plain(),
            new Prose(false),
            new CodeSpans(),
            new Emphasised(),
            Links.ofAnyScheme(),
            new PlainImages());

    private final Dialect dialect;

    /** Markdown as the whole site is to read it. */
    public Markdown(Options options) {
        this(features(options));
    }

    Markdown(List<Feature> features) {
        dialect = new Dialect(features);
    }

    private static List<Feature> features(Options options) {
        return List.of(
                new LinkDefinitions(),
                new Paragraphs(),
                new Headings(),
                new AnchoredHeadings(),
                new ThematicBreaks(),
                new Lists(),
                new TaskLists(),
                new Alerts(),
                CodeBlocks.inColour(),
                new Tables(),
                new DefinitionLists(),
                new Footnotes(),
                RawHtml.known(options.rawHtml()),
                new Shortcodes(),
                new Prose(options.typographicQuotes()),
                new CodeSpans(),
                new Emphasised(),
                new Strikethrough(),
                Links.safe(),
                new BareLinks(),
                new Pictures(),
                new EmphasisedHeadings());
    }

    /** Reads one text. Never throws for what an author wrote: that is a problem of its file. */
    public Parsed parse(Source source, References references) {
        try {
            Limits.text(source);
            var lines = new Lines(source);
            // CommonMark 0.31.2 §2.3: "the Unicode character U+0000 must be replaced with the REPLACEMENT CHARACTER"
            var document = dialect.read(source.text().replace('\0', '\uFFFD'));
            return new Rendering(source, lines, references, dialect.writers()).write(document);
        } catch (TooMuch tooMuch) {
            return refused(source, tooMuch.what());
        } catch (StackOverflowError tooDeep) {
            return refused(source, "too many things inside one another");
        }
    }

    private static Parsed refused(Source source, String reason) {
        return new Parsed(
                Body.EMPTY,
                List.of(Problem.error(Position.of(source.file()), "cannot be read as Markdown: " + reason)));
    }
}
