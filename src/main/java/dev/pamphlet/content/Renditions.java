package dev.pamphlet.content;

import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Rendition;
import dev.pamphlet.site.StaticFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures that were made when the application was built: photographs in several widths, and the cards of pages
 * that have no picture. Each is in a file named after what it was made of, so that one that is out of date is not found:
 * the page does without.
 *
 * @param files the files by their name; an empty one says that there was nothing to be gained
 */
public record Renditions(Map<String, Bytes> files) {
    /** Nothing was made. */
    public static final Renditions NONE = new Renditions(Map.of());

    /** The widths in which a larger picture is offered, in pixels. */
    private static final List<Integer> WIDTHS = List.of(480, 1120, 1600);

    /** The width of a card, in pixels (Open Graph and X: 1.91 to 1). */
    public static final int CARD_WIDTH = 1200;

    /** The height of a card, in pixels. */
    public static final int CARD_HEIGHT = 630;

    private static final double CLEARLY = 0.85;

    /** More would take more memory than a build may have. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final int HASH_LENGTH = 20;
    private static final int HASH_LENGTH_IN_PATH = 10;

    public Renditions {
        files = Map.copyOf(files);
    }

    /** The widths in which a picture is to be made, in pixels: those that are clearly smaller than it is. */
    public static List<Integer> widths(StaticFile picture) {
        return extension(picture).isEmpty()
                ? List.of()
                : PictureSize.of(picture)
                        .filter(size -> (long) size.width() * size.height() <= MOST_PIXELS)
                        .map(size -> WIDTHS.stream()
                                .filter(width -> width <= size.width() * CLEARLY)
                                .toList())
                        .orElse(List.of());
    }

    /** The name of the file with a picture in another width; empty for a format of which none are made. */
    public static Optional<String> name(StaticFile picture, int width) {
        return extension(picture).map(extension -> name(hash(picture.bytes()), width, extension));
    }

    private static String name(String hash, int width, String extension) {
        return hash.substring(0, HASH_LENGTH) + "-" + width + "." + extension;
    }

    /** The name of the file with the card of a page. */
    public static String name(String title, String site) {
        return hash(Bytes.of(title + "\0" + site)).substring(0, HASH_LENGTH) + "-card.png";
    }

    private static Optional<String> extension(StaticFile picture) {
        var name = picture.source().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return Optional.of("png");
        }
        return name.endsWith(".jpg") || name.endsWith(".jpeg") ? Optional.of("jpg") : Optional.empty();
    }

    /** A picture in other widths, from the smallest on. */
    List<Rendition> of(StaticFile picture, PictureSize size) {
        var extension = extension(picture);
        if (files.isEmpty() || size.width() <= WIDTHS.get(0) || extension.isEmpty()) {
            return List.of();
        }
        var hash = hash(picture.bytes());
        return WIDTHS.stream()
                .flatMap(width -> made(name(hash, width, extension.get())).stream()
                        .map(bytes -> rendition(picture, size, width, bytes)))
                .toList();
    }

    private static Rendition rendition(StaticFile picture, PictureSize size, int width, Bytes bytes) {
        var name = picture.source().substring(picture.source().lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        var path = path(
                name.substring(0, dot) + "-" + width, bytes, extension(picture).orElseThrow());
        return new Rendition(path, width, height(size, width), bytes);
    }

    /** The height of a picture in another width. */
    static int height(PictureSize size, int width) {
        return Math.max(1, Math.round((float) width * size.height() / size.width()));
    }

    /** The card of a page. */
    Optional<Rendition> card(String title, String site) {
        return files.isEmpty()
                ? Optional.empty()
                : made(name(title, site))
                        .map(bytes -> new Rendition(path("card", bytes, "png"), CARD_WIDTH, CARD_HEIGHT, bytes));
    }

    private Optional<Bytes> made(String name) {
        return Optional.ofNullable(files.get(name)).filter(bytes -> bytes.length() > 0);
    }

    /** A path that changes with the content, so that it can be kept for ever. */
    private static Permalink path(String name, Bytes bytes, String extension) {
        return new Permalink(
                "/assets/pictures/" + name + "." + hash(bytes).substring(0, HASH_LENGTH_IN_PATH) + "." + extension);
    }

    private static String hash(Bytes bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.asByteBuffer());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
