package dev.pamphlet.content;

import dev.pamphlet.site.Bytes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file below the content folder.
 *
 * @param path below the content folder, with forward slashes
 * @param bytes what it holds
 */
record ContentFile(String path, Bytes bytes) {
    private static final Pattern MEDIA = Pattern.compile(
            ".*\\.(avif|gif|jpe?g|png|svg|webp|mp3|m4a|ogg|opus|wav|mp4|webm|pdf)", Pattern.CASE_INSENSITIVE);

    /** Whether the file is a picture, a sound, a film or a document of the kinds that browsers show. */
    boolean isMedia() {
        return MEDIA.matcher(path).matches();
    }

    /** Whether another file has the same path and the same bytes. */
    boolean isSameAs(ContentFile other) {
        return path.equals(other.path) && bytes.asByteBuffer().equals(other.bytes.asByteBuffer());
    }

    boolean isMarkdown() {
        return isMarkdown(path);
    }

    static boolean isMarkdown(String path) {
        var lowerCase = path.toLowerCase(Locale.ROOT);
        return !path.startsWith("public/") && (lowerCase.endsWith(".md") || lowerCase.endsWith(".markdown"));
    }
}
