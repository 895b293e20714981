package dev.pamphlet.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;

/** Characters, character references and line breaks: CommonMark 0.31.2 §2.4, §2.5, §6.7 to §6.9. */
final class Prose implements Feature {
    private final boolean typographic;

    Prose(boolean typographic) {
        this.typographic = typographic;
    }

    @Override
    public void writers(Writers writers) {
        writers.on(Text.class, typographic ? Typography::write : Prose::write)
                .on(HtmlEntity.class, (node, out) -> out.say(Escapes.resolve(node.getChars())))
                .on(SoftLineBreak.class, (node, out) -> lineBreak("\n", out))
                .on(HardLineBreak.class, (node, out) -> lineBreak("<br>\n", out));
    }

    private static void write(Text text, Rendering out) {
        out.say(Escapes.resolveBackslashes(Chars.of(text.getChars())));
    }

    private static void lineBreak(String markup, Rendering out) {
        out.html.raw(markup);
        out.text.add(" ");
    }
}
