package dev.pamphlet.content;

import dev.pamphlet.site.Collection;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Site;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.StaticFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a site of a content folder: front matter first, so that every page has its path, then the texts, whose links
 * and pictures lead to those paths. All problems of all files are found in one go.
 */
public final class SiteAssembler {
    private final Memory memory;
    private final Problems problems = new Problems();

    private SiteAssembler(Memory memory) {
        this.memory = memory;
    }

    /** Reads a content folder. */
    public static Assembly assemble(ContentFolder folder) {
        return new ContentReader(folder).read();
    }

    /** Makes a site of what was read from a folder. */
    static Assembly assemble(ContentFolder folder, ContentFolder.Contents contents, Memory memory) {
        var assembler = new SiteAssembler(memory);
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
        var texts = files.stream().filter(ContentFile::isMarkdown).toList();
        texts.forEach(file -> memory.open(file, config.timeZone(), problems));
        var manuscripts =
                texts.stream().flatMap(file -> memory.manuscript(file).stream()).toList();
        var addresses = new Addresses(problems);
        var permalinks = addresses.ofPages(manuscripts);
        files.stream().filter(SiteAssembler::isAstray).forEach(this::sayWhere);
        var staticFiles =
                addresses.ofFiles(files.stream().filter(SiteAssembler::isStatic).toList());
        memory.setWorld(new World(config, permalinks, staticFiles, contents.paths()));
        var assembler = new PageAssembler(
                config, new Library(permalinks, staticFiles, contents.paths(), memory), addresses, memory, problems);
        texts.stream()
                .flatMap(file -> memory.document(file).stream())
                .filter(document -> !permalinks.containsKey(document.file()))
                .forEach(assembler::check);
        return site(config, pages(manuscripts, permalinks, assembler), addresses, staticFiles);
    }

    /** All that a text can refer to, and what a path on the site is called elsewhere. */
    private record World(
            SiteConfig config, Map<String, Permalink> pages, List<StaticFile> files, Set<String> known) {}

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
