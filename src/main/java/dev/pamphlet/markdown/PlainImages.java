package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.Image;

/** Images as CommonMark 0.31.2 §6.4 writes them. */
final class PlainImages implements Feature {
    @Override
    public void writers(Writers writers) {
        writers.on(Image.class, (node, out) -> {
            var alt = out.plain(node);
            if (out.html.isMuted()) {
                return;
            }
            out.html.raw("<img").attribute("src", Urls.encoded(Escapes.resolve(node.getUrl())));
            out.html.attribute("alt", alt);
            if (!node.getTitle().isEmpty()) {
                out.html.attribute("title", Escapes.resolve(node.getTitle()));
            }
            out.html.raw(">");
        });
    }
}
