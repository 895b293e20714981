package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a site of a content folder: front matter first, so that every page has its path, then the texts, whose links
 * and pictures lead to those paths. All problems of all files are found in one go.
 */
public final class SiteAssembler {
    private final ContentFolder.Contents contents;
    private final Set<String> paths;
    private final Memory memory;
    private final Problems problems = new Problems();

    private SiteAssembler(ContentFolder.Contents contents, Memory memory) {
        this.contents = contents;
        this.paths = contents.paths();
        this.memory = memory;
    }

    /** Reads a content folder, without pictures made of those in it. */
    public static Assembly assemble(ContentFolder folder) {
        return assemble(folder, Renditions.NONE);
    }

    /** Reads a content folder. */
    public static Assembly assemble(ContentFolder folder, Renditions renditions) {
        return new ContentReader(folder, renditions).read();
    }

    /** Makes a site of what was read from a folder. */
    static Assembly assemble(ContentFolder folder, ContentFolder.Contents contents, Memory memory) {
        return new SiteAssembler(contents, memory).assembly(folder);
    }

    private Assembly assembly(ContentFolder folder) {
        problems.addAll(contents.problems());
        contents.files().stream().filter(SiteAssembler::isAstray).forEach(this::sayWhere);
        var languages = languages();
        var site = site(folder, languages);
        var areAll = languages.stream().allMatch(Languages::areAll);
        var found = problems.inOrder();
        return site.filter(some -> !problems.hasErrors())
                .<Assembly>map(some -> new Assembly.Complete(some, found))
                .orElseGet(() -> new Assembly.Broken(
                        site,
                        site.map(some -> unread(areAll ? some.inEachLanguage() : Stream.empty()))
                                .orElse(Set.of()),
                        found));
    }

    /** While a language is left out, its texts would become pages of another: no text is what it should be. */
    private Set<Permalink> unread(Stream<Site> sites) {
        var read = sites.flatMap(Site::texts).map(Page::source).collect(Collectors.toSet());
        return paths.stream()
                .filter(ContentFile::isMarkdown)
                .filter(path -> !read.contains(path))
                .map(ContentFile::usualPath)
                .collect(Collectors.toSet());
    }

    /** None without texts, and none while nobody knows what {@code site.yml} says: each page depends on it. */
    private Optional<Site> site(ContentFolder folder, Optional<Languages> languages) {
        var texts = contents.files().stream().filter(ContentFile::isMarkdown).toList();
        if (texts.isEmpty() && paths.stream().noneMatch(ContentFile::isMarkdown)) {
            problems.error(Position.of(folder.root().toString()), "has no Markdown file: begin with index.md");
            return Optional.empty();
        }
        var usual = languages.orElse(Languages.of(SiteConfigParser.DEFAULTS));
        memory.setLanguages(usual);
        texts.forEach(file -> memory.open(file, usual, problems));
        return languages.map(known -> site(texts, known));
    }

    private Site site(List<ContentFile> texts, Languages languages) {
        documents(texts).forEach(document -> sayIfAstray(document, languages));
        var manuscripts = texts.stream()
                .<Manuscript>mapMulti((file, found) -> memory.manuscript(file).ifPresent(found))
                .toList();
        var addresses = new Addresses(languages, problems);
        var permalinks = addresses.ofPages(manuscripts);
        var files = files(addresses);
        var published = manuscripts.stream()
                .filter(manuscript -> permalinks.containsKey(manuscript.file()))
                .toList();
        TranslationCheck.check(languages, published, problems);
        var translations = new TranslatedFiles(languages, published, permalinks, addresses);
        var library = new Library(permalinks, translations, files, paths, memory);
        memory.setWorld(new World(languages, translations.paths(), permalinks, files, paths));
        var assembler = new PageAssembler(languages, library, addresses, memory, problems);
        documents(texts)
                .filter(document -> !permalinks.containsKey(document.file()))
                .forEach(assembler::check);
        return new Sites(languages, pages(published, permalinks, assembler), files, addresses).site();
    }

    private Stream<Document> documents(List<ContentFile> texts) {
        return texts.stream()
                .mapMulti((file, documents) -> memory.document(file).ifPresent(documents));
    }

    /** All that a text can refer to, and what a path on the site is called elsewhere. */
    private record World(
            Languages languages,
            Map<?, Permalink> translations,
            Map<String, Permalink> pages,
            List<StaticFile> files,
            Set<String> known) {}

    private Optional<Languages> languages() {
        if (!paths.contains(SiteConfigParser.FILE)) {
            return Optional.of(SiteConfigParser.withoutFile(contents.files(), problems));
        }
        return contents.files().stream()
                .filter(file -> file.path().equals(SiteConfigParser.FILE))
                .findFirst()
                .flatMap(file -> memory.configured(file, problems));
    }

    private List<StaticFile> files(Addresses addresses) {
        return addresses.ofFiles(
                contents.files().stream().filter(SiteAssembler::isStatic).toList());
    }

    private void sayIfAstray(Document document, Languages languages) {
        languages.advice(document.file()).ifPresent(advice -> problems.warning(Position.of(document.file()), advice));
    }

    private static Map<Language, List<Page>> pages(
            List<Manuscript> manuscripts, Map<String, Permalink> permalinks, PageAssembler assembler) {
        var pages = new HashMap<Language, List<Page>>();
        for (var manuscript : manuscripts) {
            var permalink = Objects.requireNonNull(permalinks.get(manuscript.file()));
            pages.computeIfAbsent(manuscript.path().language(), language -> new ArrayList<>())
                    .add(assembler.page(manuscript, permalink));
        }
        pages.values().forEach(some -> some.sort(Page.LISTING_ORDER));
        return pages;
    }

    private static boolean isStatic(ContentFile file) {
        return !file.isMarkdown() && (file.path().contains("/") || file.isMedia());
    }

    private static boolean isAstray(ContentFile file) {
        return !isStatic(file) && !file.isMarkdown() && !file.path().equals(SiteConfigParser.FILE);
    }

    private void sayWhere(ContentFile file) {
        problems.warning(Position.of(file.path()), "is not published: files belong into public/ or beside a page");
    }
}
