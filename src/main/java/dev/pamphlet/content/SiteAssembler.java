package dev.pamphlet.content;

import dev.pamphlet.markdown.Markdown;
import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.StaticFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a site of a content folder: front matter first, so that every page has its path, then the texts, whose links
 * and pictures lead to those paths. All problems of all files are found in one go.
 */
public final class SiteAssembler {
    private final Problems problems = new Problems();

    private SiteAssembler() {}

    /** Reads a content folder. */
    public static Assembly assemble(ContentFolder folder) {
        if (!folder.exists()) {
            return new Assembly.Broken(
                    Optional.empty(),
                    List.of(Problem.error(Position.of(folder.root().toString()), "is not there, or is no folder")));
        }
        var assembler = new SiteAssembler();
        var contents = folder.read();
        assembler.problems.addAll(contents.problems());
        assembler.sayIfEmpty(contents, folder);
        var site = assembler.site(contents);
        var found = assembler.problems.inOrder();
        return assembler.problems.hasErrors()
                ? new Assembly.Broken(Optional.of(site).filter(read -> isWhole(read, contents)), found)
                : new Assembly.Complete(site, found);
    }

    private static boolean isWhole(Site site, ContentFolder.Contents contents) {
        var texts = contents.paths().stream().filter(ContentFile::isMarkdown).count();
        return site.pages().size() + site.home().stream().count() == texts;
    }

    private void sayIfEmpty(ContentFolder.Contents contents, ContentFolder folder) {
        if (contents.paths().stream().noneMatch(ContentFile::isMarkdown)) {
            problems.error(Position.of(folder.root().toString()), "has no Markdown file: begin with index.md");
        }
    }

    private Site site(ContentFolder.Contents contents) {
        var files = contents.files();
        var config = config(contents);
        var documents = documents(files);
        var manuscripts = documents.stream()
                .flatMap(document -> FrontMatterParser.parse(document, config.timeZone(), problems).stream())
                .toList();
        var addresses = new Addresses(problems);
        var permalinks = addresses.ofPages(manuscripts);
        files.stream().filter(SiteAssembler::isAstray).forEach(this::sayWhere);
        var staticFiles =
                addresses.ofFiles(files.stream().filter(SiteAssembler::isStatic).toList());
        var assembler = new PageAssembler(
                config,
                new Library(permalinks, staticFiles, contents.paths()),
                addresses,
                new Markdown(new Markdown.Options(config.typographicQuotes(), config.rawHtml())),
                problems);
        documents.stream()
                .filter(document -> !permalinks.containsKey(document.file()))
                .forEach(assembler::check);
        return site(config, pages(manuscripts, permalinks, assembler), addresses, staticFiles);
    }

    private SiteConfig config(ContentFolder.Contents contents) {
        if (!contents.paths().contains(SiteConfigParser.FILE)) {
            return SiteConfigParser.withoutFile(contents.files(), problems);
        }
        var text = contents.files().stream()
                .filter(file -> file.path().equals(SiteConfigParser.FILE))
                .flatMap(file -> SourceText.of(file, problems).stream())
                .findFirst();
        return text.map(yaml -> SiteConfigParser.parse(yaml, problems)).orElse(SiteConfigParser.DEFAULTS);
    }

    private List<Document> documents(List<ContentFile> files) {
        return files.stream()
                .filter(ContentFile::isMarkdown)
                .flatMap(file ->
                        SourceText.of(file, problems)
                                .flatMap(text -> Document.of(file.path(), text, problems))
                                .map(document -> Mdx.withoutModules(document, problems))
                                .stream())
                .toList();
    }

    private static List<Page> pages(
            List<Manuscript> manuscripts, Map<String, Permalink> permalinks, PageAssembler assembler) {
        return manuscripts.stream()
                .flatMap(manuscript -> Optional.ofNullable(permalinks.get(manuscript.file())).stream()
                        .map(permalink -> assembler.page(manuscript, permalink)))
                .sorted(Page.LISTING_ORDER)
                .toList();
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

    private static Site site(SiteConfig config, List<Page> all, Addresses addresses, List<StaticFile> files) {
        var home = all.stream()
                .filter(page -> page.permalink().equals(Permalink.HOME))
                .findFirst();
        var pages = all.stream()
                .filter(page -> !page.permalink().equals(Permalink.HOME))
                .toList();
        return new Site(config, home, pages, collections(pages, addresses), files);
    }

    /** A folder at the top is a collection when it holds more than its own page. */
    private static List<Collection> collections(List<Page> pages, Addresses addresses) {
        var folders = pages.stream()
                .filter(page -> !page.collection().isEmpty())
                .collect(Collectors.groupingBy(Page::collection, TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .flatMap(folder -> collection(folder.getKey(), folder.getValue(), addresses).stream())
                .filter(collection -> !collection.pages().isEmpty())
                .toList();
    }

    private static Optional<Collection> collection(String folder, List<Page> pages, Addresses addresses) {
        var index = pages.stream()
                .filter(page -> ContentPath.of(page.source()).standsFor(folder))
                .findFirst();
        var others =
                pages.stream().filter(page -> !index.equals(Optional.of(page))).toList();
        return index.map(Page::permalink)
                .or(() -> addresses.listing(folder))
                .map(permalink -> new Collection(folder, permalink, index, others));
    }
}
