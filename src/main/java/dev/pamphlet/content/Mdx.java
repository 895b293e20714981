package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import java.util.regex.Pattern;

/** Markdown with components, as Astro has it: read as Markdown, without the JavaScript at its beginning. */
final class Mdx {
    // https://mdxjs.com/docs/what-is-mdx/#esm: such lines begin a block that ends with a blank line.
    private static final Pattern MODULE = Pattern.compile("(?:import|export)\\b.*", Pattern.DOTALL);

    private Mdx() {}

    /** The document with blank lines in the place of modules, which nothing here would run. */
    static Document withoutModules(Document document, Problems problems) {
        var text = document.text();
        int end = ContentFile.isMdx(document.file()) ? modulesEnd(text) : 0;
        if (end == 0) {
            return document;
        }
        var modules = text.substring(0, end);
        var begun = modules.stripLeading();
        problems.warning(
                Position.end(document.file(), document.textLine(), modules.substring(0, end - begun.length())),
                "the lines from " + Quotation.of(begun.lines().findFirst().orElse(""))
                        + " on are left out: nothing is run here; write Markdown or HTML in the place of components");
        var blank = modules.replaceAll("[^\\n]+", "");
        return new Document(document.file(), document.yaml(), blank + text.substring(end), document.textLine());
    }

    /** Where the modules at the beginning of a text end; 0 when there are none. */
    private static int modulesEnd(String text) {
        int end = 0;
        boolean within = false;
        for (int from = 0, next; from < text.length(); from = next) {
            int feed = text.indexOf('\n', from);
            next = feed < 0 ? text.length() : feed + 1;
            var line = text.substring(from, next);
            within = !line.isBlank() && (within || MODULE.matcher(line).matches());
            if (!within && !line.isBlank()) {
                return end;
            }
            end = within ? next : end;
        }
        return end;
    }
}
