package dev.pamphlet.content;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.StaticFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The size at which a picture is shown, read from its header.
 *
 * @param width in CSS pixels, at least 1
 * @param height in CSS pixels, at least 1
 */
record PictureSize(int width, int height) {
    /** Where a format keeps its size. */
    private record Format(Class<? extends Directory> directory, int width, int height) {}

    private static final List<Format> FORMATS = List.of(
            new Format(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
            new Format(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
            new Format(
                    GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH, GifHeaderDirectory.TAG_IMAGE_HEIGHT),
            new Format(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH, WebpDirectory.TAG_IMAGE_HEIGHT),
            new Format(HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT));

    // EXIF 2.32 §4.6.4, Orientation: from 5 on, the picture is shown on its side.
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** The size of a picture; empty when the file is no picture or does not say. */
    static Optional<PictureSize> of(StaticFile file) {
        return file.source().toLowerCase(Locale.ROOT).endsWith(".svg")
                ? SvgSize.of(file.bytes())
                : metadata(file.bytes()).flatMap(PictureSize::of);
    }

    /** A size, unless a side is missing. */
    static Optional<PictureSize> of(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static Optional<Metadata> metadata(Bytes bytes) {
        try {
            return Optional.of(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException | ImageProcessingException | RuntimeException e) {
            // A damaged picture may trip the reader anywhere: it is shown without a size.
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> of(Metadata metadata) {
        var size = FORMATS.stream().flatMap(format -> sizes(metadata, format)).findFirst();
        return isOnItsSide(metadata) ? size.map(PictureSize::turned) : size;
    }

    private static Stream<PictureSize> sizes(Metadata metadata, Format format) {
        return metadata.getDirectoriesOfType(format.directory()).stream()
                .flatMap(directory -> of(side(directory, format.width()), side(directory, format.height())).stream());
    }

    private static int side(Directory directory, int tag) {
        var side = directory.getInteger(tag);
        return side == null ? 0 : side;
    }

    private static boolean isOnItsSide(Metadata metadata) {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .anyMatch(orientation -> orientation != null && orientation >= FIRST_ON_ITS_SIDE);
    }

    private PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width);
    }
}
