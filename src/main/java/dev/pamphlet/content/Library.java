package dev.pamphlet.content;

import dev.pamphlet.site.Language;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Spelling;
import dev.pamphlet.site.StaticFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What can be referred to, by where its source is and by where it is published. */
final class Library {
    private final Map<String, Permalink> pages;
    private final TranslatedFiles translations;
    private final Map<String, StaticFile> filesBySource = new TreeMap<>();
    private final Map<Permalink, StaticFile> filesByPath = new HashMap<>();
    private final Set<String> known;
    private final Memory memory;

    /**
     * Puts pages and files on their shelves.
     *
     * @param pages where each Markdown file is published
     * @param translations the same by language
     * @param files all other files
     * @param known every file that is there, even if it cannot be published
     * @param memory knows the sizes of pictures
     */
    Library(
            Map<String, Permalink> pages,
            TranslatedFiles translations,
            List<StaticFile> files,
            Set<String> known,
            Memory memory) {
        this.memory = memory;
        this.pages = pages;
        this.translations = translations;
        this.known = known;
        for (var file : files) {
            filesBySource.put(file.source(), file);
            filesByPath.put(file.permalink(), file);
        }
    }

    /** Where a link to a Markdown file leads from a page in some language: to its translation, if there is one. */
    Optional<Permalink> page(String source, Language from) {
        return translations.of(source, from).or(() -> Optional.ofNullable(pages.get(source)));
    }

    /** Whether there is such a file; one that has problems of its own is no dead link as well. */
    boolean has(String source) {
        return known.contains(source);
    }

    Optional<StaticFile> fileAt(String source) {
        return Optional.ofNullable(filesBySource.get(source));
    }

    Optional<StaticFile> fileAt(Permalink path) {
        return Optional.ofNullable(filesByPath.get(path));
    }

    /** A hint at the Markdown file that was meant. */
    String hintAtPage(String source) {
        return Spelling.hint(source, pages.keySet());
    }

    /** A hint at the file that was meant. */
    String hintAtFile(String source) {
        return Spelling.hint(source, filesBySource.keySet());
    }

    /** A hint at the path of the file that was meant. */
    String hintAtPath(String path) {
        return Spelling.hint(
                path, filesByPath.keySet().stream().map(Permalink::path).toList());
    }

    /** How large a picture is, if its header says so, and in which other widths there is the same. */
    Optional<Memory.Picture> measured(StaticFile file) {
        return memory.measured(file);
    }
}
