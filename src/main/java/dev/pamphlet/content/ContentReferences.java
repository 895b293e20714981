package dev.pamphlet.content;

import dev.pamphlet.markdown.References;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.SiteConfig;
import dev.pamphlet.site.StaticFile;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the destinations in one file lead to. Relative ones are paths between source files, as GitHub and editors read
 * them, {@code @/} starts from the content folder, as Zola has it, and {@code /} from the published site.
 *
 * @param config what {@code site.yml} says for the language of that file
 * @param file the file that refers, below the content folder
 * @param page where that file is published
 * @param library what it can refer to
 */
record ContentReferences(SiteConfig config, String file, Permalink page, Library library) implements References {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private static final Pattern ROOT = Pattern.compile("^@/|^/+");

    private static final Target NOWHERE = new Missing("there is no destination between the parentheses: write one");

    private static final String FOLDERS = ": write '/' between folders, not '\\'";

    @Override
    public Target link(String destination) {
        if (destination.isEmpty()) {
            return NOWHERE;
        }
        var path = pathOf(destination);
        if (path.isEmpty() || ELSEWHERE.matcher(destination).matches()) {
            return new Found(destination);
        }
        var rest = destination.substring(path.length());
        return sourceOf(path).map(source -> linkToSource(source, path, rest)).orElseGet(() -> linkOutside(path, rest));
    }

    /** A way out of the content folder may stay on the published site, whose paths are one level deeper. */
    private Target linkOutside(String path, String rest) {
        return path.startsWith("@/") || ContentFile.isMarkdown(path)
                ? new Missing(Quotation.of(path) + " leads out of the content folder: move the file into it")
                : new Found(destination(path, rest));
    }

    private Target linkToSource(String source, String path, String rest) {
        var href = library.page(source, config.language())
                .or(() -> library.fileAt(source).map(StaticFile::permalink));
        if (href.isPresent()) {
            return new Found(href.get().href() + rest);
        }
        if (library.has(source)) {
            // A text that could not be read is a problem of its own, and no dead link as well.
            return new Found(
                    ContentFile.isMarkdown(source)
                            ? ContentFile.usualPath(source).href() + rest
                            : destination(path, rest));
        }
        if (path.startsWith("@/") || ContentFile.isMarkdown(source)) {
            return new Missing("there is no file " + Quotation.of(source.isEmpty() ? path : source)
                    + (path.contains("\\") ? FOLDERS : "")
                    + library.hintAtPage(source));
        }
        // Neither a page's nor a file's source: a path on the published site, to be checked against it.
        return new Found(destination(path, rest));
    }

    private String destination(String path, String rest) {
        try {
            return URI.create(page.href()).resolve(path) + rest;
        } catch (IllegalArgumentException e) {
            return path + rest;
        }
    }

    @Override
    public Target picture(String destination) {
        if (destination.isEmpty()) {
            return NOWHERE;
        }
        if (ELSEWHERE.matcher(destination).matches()) {
            return new Found(destination);
        }
        var path = pathOf(destination);
        var published = path.startsWith("/") ? permalink(path).flatMap(library::fileAt) : Optional.<StaticFile>empty();
        return published
                .or(() -> sourceOf(path).flatMap(library::fileAt))
                .map(found -> picture(found, destination.substring(path.length())))
                .orElseGet(() -> withoutPicture(path));
    }

    private Target picture(StaticFile found, String rest) {
        var src = found.permalink().href() + rest;
        return library.measured(found)
                .map(picture -> new FoundPicture(
                        src,
                        picture.size().width(),
                        picture.size().height(),
                        picture.renditions(),
                        config.pictureSizes()))
                .orElseGet(() -> new FoundPicture(src, 0, 0));
    }

    private Target withoutPicture(String path) {
        var source = path.startsWith("/") ? Optional.of("public" + decoded(path)) : sourceOf(path);
        if (source.filter(library::has).isPresent()) {
            return new Found(path);
        }
        return new Missing(source.map(file -> "there is no picture " + Quotation.of(file)
                        + (path.contains("\\") ? FOLDERS : "")
                        + (path.startsWith("/") ? library.hintAtPath(path) : library.hintAtFile(file)))
                .orElseGet(() -> Quotation.of(path) + " leads out of the content folder: move the file into it"));
    }

    @Override
    public String absolute(String href) {
        var isRelative = !href.startsWith("#")
                && !href.startsWith("/")
                && !ELSEWHERE.matcher(href).matches();
        return config.absolute(isRelative ? page.href() + href : href);
    }

    private static Optional<Permalink> permalink(String path) {
        try {
            return Optional.of(new Permalink(decoded(path)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String pathOf(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            if (destination.charAt(i) == '?' || destination.charAt(i) == '#') {
                return destination.substring(0, i);
            }
        }
        return destination;
    }

    /** The file that a path means, below the content folder; empty when it is outside. */
    private Optional<String> sourceOf(String path) {
        var decoded = decoded(path);
        var segments = new ArrayDeque<String>();
        if (!decoded.startsWith("/") && !decoded.startsWith("@/")) {
            addAll(segments, file.substring(0, file.lastIndexOf('/') + 1));
        }
        var inside = addAll(segments, ROOT.matcher(decoded).replaceFirst(""));
        return inside ? Optional.of(String.join("/", segments)) : Optional.empty();
    }

    private static boolean addAll(ArrayDeque<String> segments, String path) {
        for (var segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return false;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return true;
    }

    private static String decoded(String path) {
        try {
            var text = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
