package dev.pamphlet.markdown;

import dev.pamphlet.markdown.Markdown.Options;
import dev.pamphlet.markdown.Markdown.Parsed;
import dev.pamphlet.markdown.Markdown.Source;
import dev.pamphlet.site.Problem;
import java.util.List;

/** Reads little texts as a site with one page, {@code /here/}, and one picture, {@code /cat.png}, does. */
final class Reading {
    private static final Markdown TYPED = new Markdown(new Options(false, true));
    private static final Markdown TYPOGRAPHIC = new Markdown(new Options(true, true));
    private static final Markdown WITHOUT_HTML = new Markdown(new Options(false, false));

    private static final References SITE = new References() {
        @Override
        public Target link(String destination) {
            return destination.equals("gone.md") ? new Missing("no such page: gone.md") : new Found(destination);
        }

        @Override
        public Target picture(String destination) {
            if (destination.equals("/cat.png")) {
                return new FoundPicture("/cat.png", 640, 480);
            }
            return destination.equals("gone.png") ? new Missing("no such picture: gone.png") : new Found(destination);
        }
    };

    private Reading() {}

    static Parsed of(String text) {
        return TYPED.parse(new Source("posts/a.md", 1, text), SITE);
    }

    /** Reads a text that begins at a line of its file, below the front matter. */
    static Parsed from(int firstLine, String text) {
        return TYPED.parse(new Source("posts/a.md", firstLine, text), SITE);
    }

    static String html(String text) {
        return of(text).body().html();
    }

    static String typographic(String text) {
        return TYPOGRAPHIC.parse(new Source("posts/a.md", 1, text), SITE).body().html();
    }

    static String typographic(String text, String language) {
        return TYPOGRAPHIC
                .parse(new Source("posts/a.md", 1, text, language), SITE)
                .body()
                .html();
    }

    static Parsed withoutHtml(String text) {
        return WITHOUT_HTML.parse(new Source("posts/a.md", 1, text), SITE);
    }

    static List<String> problems(String text) {
        return of(text).problems().stream().map(Problem::toString).toList();
    }
}
