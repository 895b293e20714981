package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.Slug;
import dev.pamphlet.site.StaticFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives every page, listing and file its path. */
final class Addresses {
    private static final String RENAME = "no path can be made of this name: rename it with letters or digits";
    private static final String BESIDE = "it is the home page of that language; a translation has its place beside its"
            + " original, with a name such as about.fr.md";

    private record Listing(Language language, String folder) {}

    private record Wanted(Manuscript text, Permalink path) {
        String file() {
            return text.file();
        }

        Language language() {
            return text.path().language();
        }
    }

    private final Languages languages;
    private final Problems problems;
    private final Claims claims;
    private final Map<Listing, Permalink> listings = new LinkedHashMap<>();
    private final Map<String, Permalink> folders = new HashMap<>();

    Addresses(Languages languages, Problems problems) {
        this.languages = languages;
        this.problems = problems;
        this.claims = new Claims(problems);
    }

    /** Where each page is published, by its file. A page that cannot have its path is left out. */
    Map<String, Permalink> ofPages(List<Manuscript> manuscripts) {
        var wanted = new ArrayList<Wanted>();
        manuscripts.forEach(text ->
                text.place().ifPresentOrElse(path -> wanted.add(new Wanted(text, path)), () -> sayWithoutSlug(text)));
        var taken = new LinkedHashMap<String, Permalink>();
        languages.further().forEach(language -> takeHome(language, wanted, taken));
        languages.all().forEach(config -> withoutPage(config.language(), manuscripts)
                .forEach(folder -> list(new Listing(config.language(), folder))));
        wanted.stream()
                .filter(page -> !taken.containsKey(page.file()))
                .filter(page -> claims.take(page.path(), positionOf(page.text()), "", () -> advice(page.path())))
                .forEach(page -> taken.put(page.file(), page.path()));
        rememberFolders(
                wanted.stream().filter(page -> taken.containsKey(page.file())).toList());
        return taken;
    }

    /** The home page of a further language is there with or without a text. */
    private void takeHome(Languages.Further further, List<Wanted> wanted, Map<String, Permalink> taken) {
        var language = further.config().language();
        var text = wanted.stream()
                .filter(page -> page.language().equals(language) && page.path().equals(language.home()))
                .findFirst();
        var position = text.map(page -> positionOf(page.text())).orElse(further.position());
        claims.take(language.home(), position, "", () -> "");
        text.ifPresent(page -> taken.put(page.file(), page.path()));
    }

    /** Folders at the top that have pages in a language, and among these none of their own. */
    private static Set<String> withoutPage(Language language, List<Manuscript> manuscripts) {
        var folders = new HashSet<String>();
        var withPage = new HashSet<>(Set.of(""));
        for (var manuscript : manuscripts) {
            var path = manuscript.path();
            if (path.language().equals(language)) {
                (path.standsForCollection() ? withPage : folders).add(path.collection());
            }
        }
        folders.removeAll(withPage);
        return new TreeSet<>(folders);
    }

    private void list(Listing listing) {
        var position = Position.of(listing.folder() + "/");
        var home = listing.language().home();
        var path = Slug.of(listing.folder()).map(slug -> home.resolve(slug + "/"));
        if (path.isEmpty()) {
            problems.error(position, RENAME);
        }
        path.filter(free -> claims.take(free, position, "", () -> isHome(free) ? BESIDE : "rename one of the folders"))
                .ifPresent(free -> listings.put(listing, free));
    }

    private boolean isHome(Permalink path) {
        return languages.all().anyMatch(config -> config.language().home().equals(path));
    }

    /** Where the listing of a folder at the top is published in a language in which no page stands for it. */
    Optional<Permalink> listing(String folder, Language language) {
        return Optional.ofNullable(listings.get(new Listing(language, folder)));
    }

    private String advice(Permalink path) {
        return listings.entrySet().stream()
                .filter(listing -> listing.getValue().equals(path))
                .findFirst()
                .map(listing -> "write it as " + index(listing.getKey()))
                .orElse(
                        isHome(path) && !path.equals(Permalink.HOME)
                                ? BESIDE
                                : "rename one of the files, or give one a 'slug'");
    }

    private String index(Listing listing) {
        var isOwn = listing.language().equals(languages.own().language());
        return listing.folder() + "/index." + (isOwn ? "" : listing.language().tag() + ".") + "md";
    }

    /** Where the files beside a page are published: below the page in the first language that it is in. */
    private void rememberFolders(List<Wanted> pages) {
        languages
                .all()
                .map(SiteConfig::language)
                .flatMap(language ->
                        pages.stream().filter(page -> page.language().equals(language)))
                .filter(page -> page.text().path().isIndex() && page.path().isDirectory())
                .forEach(page -> folders.putIfAbsent(page.text().path().folder(), page.path()));
    }

    private void sayWithoutSlug(Manuscript manuscript) {
        var folder = manuscript.path().folderWithoutSlug();
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
                    .filter(path -> claims.take(path, position, "", () -> "rename one of them"));
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
        // As nearly always, and for every page at each save.
        if (manuscript.aliases().isEmpty()) {
            return List.of();
        }
        return manuscript.aliases().stream()
                .filter(alias -> !WrittenPath.isPattern(alias.text()))
                .flatMap(alias -> Stream.of(WrittenPath.of(alias.text()))
                        .filter(path -> claims.take(path, alias.position(), "aliases: ", () -> "remove the alias")))
                .toList();
    }
}
