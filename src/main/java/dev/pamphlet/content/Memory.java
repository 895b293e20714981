package dev.pamphlet.content;

import dev.pamphlet.markdown.Markdown;
import dev.pamphlet.markdown.References;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Rendition;
import dev.pamphlet.site.StaticFile;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What was made of each file the last time, to be used again where nothing that it depends on has changed: {@code site.yml}
 * depends on itself, front matter on its file, on what the languages make of that file's path and on the time zone, a text and
 * its page also on all that they refer to.
 */
final class Memory {
    private static final Object NONE = new Object();

    private final Shelf<Opened> opened;
    private final Shelf<Read> read;
    private final Shelf<Made> made;
    private final Shelf<Measured> measured;
    private final Map<Markdown.Options, Markdown> dialects;
    private final Map<Titled, Optional<Rendition>> cards;
    private final Renditions renditions;
    private final Optional<Languages> languagesBefore;
    private final Object worldBefore;
    private Optional<Configured> configured;
    private Optional<Languages> languages = Optional.empty();
    private Object world = NONE;
    private boolean areSameLanguages;
    private boolean isSameWorld;

    /** What was made of each file the last time, and what is made of it now. */
    private record Shelf<T>(Map<String, T> before, Map<String, T> now) {
        static <T> Shelf<T> after(Map<String, T> before) {
            return new Shelf<>(before, new HashMap<>());
        }

        Optional<T> before(String file) {
            return Optional.ofNullable(before.get(file));
        }

        T put(String file, T made) {
            now.put(file, made);
            return made;
        }

        void keep(String file) {
            before(file).ifPresent(made -> put(file, made));
        }
    }

    /** {@code site.yml}, and what it says. */
    private record Configured(ContentFile file, Optional<Languages> languages, List<Problem> problems) {
        static Configured of(ContentFile file) {
            var problems = new Problems();
            var languages = SourceText.of(file, problems).flatMap(yaml -> SiteConfigParser.parse(yaml, problems));
            return new Configured(file, languages, problems.inOrder());
        }
    }

    /** A Markdown file, taken apart and with its front matter read. */
    private record Opened(
            ContentFile file,
            ContentPath path,
            ZoneId zone,
            Optional<Document> document,
            Optional<Manuscript> manuscript,
            List<Problem> problems) {
        /** Whether the same would come of it with these languages. */
        boolean isSameIn(Languages languages) {
            return path.equals(ContentPath.of(file.path(), languages))
                    && zone.equals(languages.own().timeZone());
        }
    }

    /** A text, with the answers that it depends on. */
    private record Read(Markdown.Source source, Markdown markdown, Answers answers, Markdown.Parsed parsed) {}

    /**
     * A page.
     *
     * @param manuscript what it was made of
     * @param page the page
     * @param problems what is wrong with its text and its picture
     */
    record Made(Manuscript manuscript, Page page, List<Problem> problems) {
        Made {
            problems = List.copyOf(problems);
        }
    }

    /** What is written on a card. */
    private record Titled(String title, String site) {}

    /** A file, and what it is if it is a picture. */
    private record Measured(StaticFile file, Optional<Picture> picture) {}

    /**
     * A picture.
     *
     * @param size how large it is
     * @param renditions the same in other widths
     */
    record Picture(PictureSize size, List<Rendition> renditions) {
        Picture {
            renditions = List.copyOf(renditions);
        }
    }

    private Memory(Renditions renditions) {
        this.renditions = renditions;
        opened = Shelf.after(Map.of());
        read = Shelf.after(Map.of());
        made = Shelf.after(Map.of());
        measured = Shelf.after(Map.of());
        dialects = new HashMap<>();
        cards = new HashMap<>();
        languagesBefore = Optional.empty();
        configured = Optional.empty();
        worldBefore = NONE;
    }

    private Memory(Memory before) {
        renditions = before.renditions;
        opened = Shelf.after(before.opened.now());
        read = Shelf.after(before.read.now());
        made = Shelf.after(before.made.now());
        measured = Shelf.after(before.measured.now());
        dialects = before.dialects;
        cards = before.cards;
        languagesBefore = before.languages;
        configured = before.configured;
        worldBefore = before.world;
    }

    /** Nothing was read before. */
    static Memory empty(Renditions renditions) {
        return new Memory(renditions);
    }

    /** What to read with the next time: what was of use this time, and nothing older. */
    Memory next() {
        return new Memory(this);
    }

    /** Reads {@code site.yml}, unless that was done before. */
    Optional<Languages> configured(ContentFile file, Problems problems) {
        var known = configured.filter(before -> before.file().equals(file)).orElseGet(() -> Configured.of(file));
        configured = Optional.of(known);
        problems.addAll(known.problems());
        return known.languages();
    }

    /** Notes what {@code site.yml} says: while that is the same, so is all that it makes of paths and dates. */
    void setLanguages(Languages all) {
        languages = Optional.of(all);
        areSameLanguages = languages.equals(languagesBefore);
    }

    /** Notes all that can be referred to: while that is the same, so is what each reference leads to. */
    void setWorld(Object all) {
        world = all;
        isSameWorld = all.equals(worldBefore);
        if (isSameWorld) {
            // Pages that are kept do not ask for their pictures.
            measured.now().putAll(measured.before());
        }
    }

    /** The card of a page, if one was drawn; which path it has takes a while to find out. */
    Optional<Rendition> card(String title, String site) {
        return cards.computeIfAbsent(new Titled(title, site), titled -> renditions.card(title, site));
    }

    /** Takes a Markdown file apart and reads its front matter, unless that was done before. */
    void open(ContentFile file, Languages in, Problems problems) {
        var known = opened.before(file.path())
                .filter(before -> before.file().equals(file) && (areSameLanguages || before.isSameIn(in)))
                .orElseGet(() ->
                        opened(file, ContentPath.of(file.path(), in), in.own().timeZone()));
        problems.addAll(opened.put(file.path(), known).problems());
    }

    private static Opened opened(ContentFile file, ContentPath path, ZoneId zone) {
        var problems = new Problems();
        var document = SourceText.of(file, problems)
                .flatMap(text -> Document.of(file.path(), text, problems))
                .map(apart -> Mdx.withoutModules(apart, problems));
        var manuscript = document.flatMap(apart -> FrontMatterParser.parse(apart, path, zone, problems));
        return new Opened(file, path, zone, document, manuscript, problems.inOrder());
    }

    /** A file that was opened, taken apart. */
    Optional<Document> document(ContentFile file) {
        return Optional.ofNullable(opened.now().get(file.path())).flatMap(Opened::document);
    }

    /** A file that was opened, with its front matter. */
    Optional<Manuscript> manuscript(ContentFile file) {
        return Optional.ofNullable(opened.now().get(file.path())).flatMap(Opened::manuscript);
    }

    /** Reads a text, unless it and all that it refers to are as they were. */
    Markdown.Parsed read(Markdown.Source source, Markdown.Options options, References references) {
        var markdown = dialects.computeIfAbsent(options, Markdown::new);
        var known = read.before(source.file())
                .filter(before -> before.source().equals(source)
                        && before.markdown().equals(markdown)
                        && (isSameWorld || before.answers().areStillGivenBy(references)))
                .orElseGet(() -> read(source, markdown, references));
        return read.put(source.file(), known).parsed();
    }

    private static Read read(Markdown.Source source, Markdown markdown, References references) {
        var answers = new Answers(references);
        return new Read(source, markdown, answers, markdown.parse(source, answers));
    }

    /** Makes a page of a text, unless that and all that it can refer to are as they were. */
    Made page(Manuscript manuscript, List<Permalink> aliases, Supplier<Made> maker) {
        var known = made.before(manuscript.file())
                .filter(before -> isSameWorld
                        && before.manuscript().equals(manuscript)
                        && before.page().aliases().equals(aliases));
        known.ifPresent(before -> read.keep(manuscript.file()));
        return made.put(manuscript.file(), known.orElseGet(maker));
    }

    /** How large a picture is, if its header says so, and in which other widths there is the same. */
    Optional<Picture> measured(StaticFile file) {
        var known = measured.before(file.source())
                .or(() -> Optional.ofNullable(measured.now().get(file.source())))
                .filter(before -> before.file().equals(file))
                .orElseGet(() -> new Measured(
                        file, PictureSize.of(file).map(size -> new Picture(size, renditions.of(file, size)))));
        return measured.put(file.source(), known).picture();
    }
}
