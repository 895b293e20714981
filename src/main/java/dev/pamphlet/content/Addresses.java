package dev.pamphlet.content;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Slug;
import dev.pamphlet.site.StaticFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives every page, listing and file its path. */
final class Addresses {
    private static final String RENAME = "no path can be made of this name: rename it with letters or digits";

    private final Problems problems;
    private final Claims claims;
    private final Map<String, Permalink> listings = new TreeMap<>();
    private final Map<String, Permalink> folders = new HashMap<>();

    Addresses(Problems problems) {
        this.problems = problems;
        this.claims = new Claims(problems);
    }

    /** Where each page is published, by its file. A page that cannot have its path is left out. */
    Map<String, Permalink> ofPages(List<Manuscript> manuscripts) {
        withoutPage(manuscripts).forEach(this::list);
        var pages = new LinkedHashMap<String, Permalink>();
        for (var manuscript : manuscripts) {
            ofPage(manuscript)
                    .filter(path -> claims.take(path, positionOf(manuscript), "", advice(path)))
                    .ifPresent(path -> pages.put(manuscript.file(), path));
        }
        pages.forEach(this::rememberFolder);
        return pages;
    }

    /** Folders at the top that no page of their own stands for. */
    private static Set<String> withoutPage(List<Manuscript> manuscripts) {
        var folders = new TreeSet<String>();
        var paths = manuscripts.stream()
                .map(manuscript -> ContentPath.of(manuscript.file()))
                .toList();
        paths.forEach(path -> folders.add(path.collection()));
        folders.removeIf(folder -> folder.isEmpty() || paths.stream().anyMatch(path -> path.standsFor(folder)));
        return folders;
    }

    private void list(String folder) {
        var position = Position.of(folder + "/");
        var path = Slug.of(folder).map(slug -> new Permalink("/" + slug + "/"));
        if (path.isEmpty()) {
            problems.error(position, RENAME);
        }
        path.filter(free -> claims.take(free, position, "", "rename one of the folders"))
                .ifPresent(free -> listings.put(folder, free));
    }

    /** Where the listing of a folder at the top is published when no page stands for it. */
    Optional<Permalink> listing(String folder) {
        return Optional.ofNullable(listings.get(folder));
    }

    private String advice(Permalink path) {
        return listings.entrySet().stream()
                .filter(listing -> listing.getValue().equals(path))
                .findFirst()
                .map(listing -> "write it as " + listing.getKey() + "/index.md")
                .orElse("rename one of the files, or give one a 'slug'");
    }

    private void rememberFolder(String file, Permalink path) {
        var source = ContentPath.of(file);
        if (source.isIndex() && path.isDirectory()) {
            folders.put(source.folder(), path);
        }
    }

    private Optional<Permalink> ofPage(Manuscript manuscript) {
        var written = manuscript.frontMatter().address();
        if (!written.path().isEmpty()) {
            return Optional.of(WrittenPath.of(written.path()));
        }
        var segments = ContentPath.of(manuscript.file()).segments(written.slug());
        if (segments.isEmpty()) {
            sayWithoutSlug(manuscript);
        }
        return segments.map(names -> new Permalink(names.isEmpty() ? "/" : "/" + String.join("/", names) + "/"));
    }

    private void sayWithoutSlug(Manuscript manuscript) {
        var folder = ContentPath.of(manuscript.file()).folderWithoutSlug();
        if (folder.isPresent()) {
            problems.error(Position.of(folder.get() + "/"), RENAME);
        } else if (manuscript.frontMatter().address().slug().isEmpty()) {
            problems.error(
                    positionOf(manuscript),
                    "no path can be made of this name: rename the file with letters or digits, or add 'slug: …'");
        } else {
            problems.error(positionOf(manuscript), "slug: expected letters or digits to make a path of, as in my-page");
        }
    }

    private static Position positionOf(Manuscript manuscript) {
        var address = manuscript.frontMatter().address();
        if (!address.path().isEmpty()) {
            return manuscript.position(FrontMatterKey.PATH);
        }
        return address.slug().isEmpty() ? Position.of(manuscript.file()) : manuscript.position(FrontMatterKey.SLUG);
    }

    /** Files that are published as they are, with their paths. */
    List<StaticFile> ofFiles(List<ContentFile> files) {
        files.stream().filter(ContentFile::isPageOfHtml).forEach(this::sayWithFrontMatter);
        return files.stream()
                .flatMap(file -> ofFile(file.path()).stream()
                        .map(path -> new StaticFile(file.path(), path, owner(file.path()), file.bytes())))
                .toList();
    }

    private void sayWithFrontMatter(ContentFile file) {
        problems.warning(
                Position.of(file.path()),
                "is published as it is, with its front matter: rename it to .md, or delete the front matter");
    }

    private Optional<Permalink> ofFile(String source) {
        var position = Position.of(source);
        try {
            return Optional.of(new Permalink(pathOf(source)))
                    .filter(path -> claims.take(path, position, "", "rename one of them"));
        } catch (IllegalArgumentException e) {
            problems.error(position, e.getMessage() + ": rename the file");
            return Optional.empty();
        }
    }

    /** {@code public/} is the root of the site; what is beside or below a folder's page goes with that page. */
    private String pathOf(String source) {
        if (source.startsWith("public/")) {
            return source.substring("public".length());
        }
        return folderWithPage(source)
                .map(folder -> folders.get(folder) + source.substring(folder.length() + 1))
                .orElse("/" + source);
    }

    private Optional<String> folderWithPage(String source) {
        for (int end = source.lastIndexOf('/'); end > 0; end = source.lastIndexOf('/', end - 1)) {
            if (folders.containsKey(source.substring(0, end))) {
                return Optional.of(source.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Permalink> owner(String source) {
        return source.startsWith("public/")
                ? Optional.empty()
                : folderWithPage(source).map(folders::get);
    }

    /** The former paths of a page, from which readers are redirected. */
    List<Permalink> aliases(Manuscript manuscript) {
        return manuscript.aliases().stream()
                .filter(alias -> !WrittenPath.isPattern(alias.text()))
                .flatMap(alias -> Stream.of(WrittenPath.of(alias.text()))
                        .filter(path -> claims.take(path, alias.position(), "aliases: ", "remove the alias")))
                .toList();
    }
}
