package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the path of a Markdown file says about its page.
 *
 * @param folders the folders above it, outermost first
 * @param name the file's name without language and extension
 * @param key what the file and its translations have in common, as {@link #of} makes it of folders and name
 * @param language the language that it is in
 * @param saysLanguage whether the name ends with that language, as {@code about.fr.md} does
 */
record ContentPath(List<String> folders, String name, String key, Language language, boolean saysLanguage) {
    private static final String INDEX = "index";

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[-_ ](.+))?");

    // Jekyll's folders for posts, and for those to come
    private static final String DRAFTS = "_drafts";
    private static final Set<String> POSTS = Set.of("_posts", DRAFTS);

    ContentPath {
        folders = List.copyOf(folders);
    }

    static ContentPath of(String file, Languages languages) {
        var segments = List.of(file.split("/"));
        var folders = segments.subList(0, segments.size() - 1);
        var fileName = segments.get(segments.size() - 1);
        var name = fileName.substring(0, fileName.lastIndexOf('.'));
        int dot = name.lastIndexOf('.');
        var named = dot > 0 ? languages.named(name.substring(dot + 1)) : Optional.<Language>empty();
        return named.map(language -> of(folders, name.substring(0, dot), language, true))
                .orElseGet(() -> of(folders, name, languages.own().language(), false));
    }

    private static ContentPath of(List<String> folders, String name, Language language, boolean saysLanguage) {
        var key = key(String.join("/", folders), isIndex(name) ? INDEX : name);
        return new ContentPath(folders, name, key, language, saysLanguage);
    }

    /** The key of the page that stands for a folder. */
    static String keyOfIndex(String folder) {
        return key(folder, INDEX);
    }

    private static String key(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    /** Whether the file stands for its folder: {@code index.md}, or {@code _index.md} as Hugo and Zola have it. */
    boolean isIndex() {
        return isIndex(name);
    }

    private static boolean isIndex(String name) {
        return name.equals(INDEX) || name.equals("_index");
    }

    /** The folder at the top that lists the page; empty for a page outside folders. */
    String collection() {
        return folders.isEmpty() ? "" : published(folders.get(0));
    }

    private static String published(String folder) {
        return POSTS.contains(folder) ? "posts" : folder;
    }

    /** Whether it lies among drafts. */
    boolean isDraft() {
        return folders.contains(DRAFTS);
    }

    /** Whether the file is the page of a folder at the top, which lists what is in it. */
    boolean standsForCollection() {
        return isIndex() && folders.size() == 1;
    }

    /** The date with which the name begins, if it does. */
    Optional<String> date() {
        var dated = DATED.matcher(ownName());
        return dated.matches() ? Optional.of(dated.group(1)) : Optional.empty();
    }

    /**
     * The segments of the page's path.
     *
     * @param slug the last one, as the author wrote it; empty to take the file's name
     * @return empty when a name has nothing that can be written in ASCII letters or digits
     */
    Optional<List<String>> segments(String slug) {
        var names = new ArrayList<>(folders);
        names.replaceAll(ContentPath::published);
        if (!isIndex()) {
            names.add(name);
        }
        if (!names.isEmpty()) {
            names.set(names.size() - 1, slug.isEmpty() ? undated(ownName()) : slug);
        }
        var slugs = names.stream()
                .map(Slug::of)
                .flatMap(Optional::stream)
                .map(Slug::value)
                .toList();
        return slugs.size() == names.size() ? Optional.of(slugs) : Optional.empty();
    }

    /** The outermost folder whose name has nothing to make a path of, below the content folder. */
    Optional<String> folderWithoutSlug() {
        return folders.stream()
                .filter(folder -> Slug.of(folder).isEmpty())
                .findFirst()
                .map(folder -> String.join("/", folders.subList(0, folders.indexOf(folder) + 1)));
    }

    /** The folder that the file is in, below the content folder. */
    String folder() {
        return String.join("/", folders);
    }

    /** The file's own name, or that of its folder when it stands for its folder. */
    private String ownName() {
        return isIndex() && !folders.isEmpty() ? published(folders.get(folders.size() - 1)) : name;
    }

    private static String undated(String name) {
        var dated = DATED.matcher(name);
        return dated.matches() && dated.group(2) != null ? dated.group(2) : name;
    }
}
