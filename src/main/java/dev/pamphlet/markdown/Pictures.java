package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.pamphlet.markdown.References.FoundPicture;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pictures: sized where the size is known, loaded late but for the first. One that is alone in its paragraph is a
 * figure, and its title the caption.
 */
final class Pictures implements Feature {
    @Override
    public void writers(Writers writers) {
        writers.on(Image.class, (node, out) -> write(node, Escapes.resolve(node.getTitle()), out))
                .on(Paragraph.class, Pictures::paragraph);
    }

    /** Whether a paragraph is a picture and nothing else. */
    static boolean isFigure(Paragraph paragraph) {
        var first = paragraph.getFirstChild();
        return first instanceof Image && first.getNext() == null && !Paragraphs.isTight(paragraph);
    }

    private static void paragraph(Paragraph paragraph, Rendering out) {
        if (isFigure(paragraph)) {
            figure((Image) paragraph.getFirstChild(), out);
        } else {
            Paragraphs.write(paragraph, out);
        }
    }

    private static void figure(Image image, Rendering out) {
        var caption = Escapes.resolve(image.getTitle());
        out.html.line().raw("<figure>").line();
        write(image, "", out);
        out.text.endBlock();
        if (!caption.isEmpty()) {
            out.html.line().raw("<figcaption>");
            out.say(caption);
            out.html.raw("</figcaption>");
            out.text.endBlock();
        }
        out.html.line().raw("</figure>").line();
    }

    private static void write(Image image, String title, Rendering out) {
        var alt = out.plain(image);
        if (out.html.isMuted()) {
            return;
        }
        if (alt.isEmpty() && !image.getChars().startsWith("![ ")) {
            out.warn(
                    image.getChars(),
                    "picture without a text alternative: write what it shows between the brackets,"
                            + " or a space if it is only decoration");
        }
        if (ShortcodeSyntax.isIn(Escapes.resolve(image.getUrl()))) {
            Shortcodes.show(image, image.getUrl(), out);
            return;
        }
        picture(image.getUrl(), out).ifPresent(found -> {
            out.published(image.getUrl(), found.src());
            out.images.add(new dev.pamphlet.site.Image(
                    found.src(),
                    alt,
                    found.width(),
                    found.height(),
                    found.renditions(),
                    out.position(image.getChars())));
            element(found, alt, title, out);
        });
    }

    private static void element(FoundPicture picture, String alt, String title, Rendering out) {
        out.html.raw("<img").attribute("src", picture.src());
        if (!picture.renditions().isEmpty()) {
            out.html.attribute("srcset", srcset(picture)).attribute("sizes", picture.sizes());
        }
        out.html.attribute("alt", alt);
        if (!title.isEmpty()) {
            out.html.attribute("title", title);
        }
        if (picture.width() > 0 && picture.height() > 0) {
            out.html.attribute("width", String.valueOf(picture.width()));
            out.html.attribute("height", String.valueOf(picture.height()));
        }
        out.html.raw(" decoding=\"async\"");
        out.html.raw(out.images.size() > 1 ? " loading=\"lazy\">" : " fetchpriority=\"high\">");
    }

    // HTML Standard §4.8.4.2.1: URLs with the width that each has.
    private static String srcset(FoundPicture picture) {
        return Stream.concat(
                        picture.renditions().stream()
                                .map(rendition -> rendition.path().href() + " " + rendition.width() + "w"),
                        Stream.of(picture.src() + " " + picture.width() + "w"))
                .collect(Collectors.joining(", "));
    }

    private static Optional<FoundPicture> picture(BasedSequence written, Rendering out) {
        var destination = Escapes.resolve(written);
        var refused = Urls.refusedForPicture(destination);
        if (refused.isPresent()) {
            out.error(written, "pictures from '" + refused.get() + ":' are not allowed: use https or a path");
            return Optional.empty();
        }
        var target = out.references.picture(destination);
        if (target instanceof References.Missing missing) {
            out.error(written, missing.message());
            return Optional.empty();
        }
        return Optional.of(sized(target));
    }

    private static FoundPicture sized(References.Target target) {
        return target instanceof FoundPicture picture
                ? new FoundPicture(
                        Urls.encoded(picture.src()),
                        picture.width(),
                        picture.height(),
                        picture.renditions(),
                        picture.sizes())
                : new FoundPicture(Urls.encoded(((References.Found) target).href()), 0, 0);
    }
}
