package dev.pamphlet.content;

import dev.pamphlet.markdown.Markdown;
import dev.pamphlet.markdown.References;
import dev.pamphlet.site.Body;
import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Rendition;
import dev.pamphlet.site.SiteConfig;
import java.util.List;
import java.util.Optional;

/**
 * Makes pages of manuscripts: reads their text and follows what it refers to.
 *
 * @param languages what {@code site.yml} says
 * @param library what can be referred to
 * @param addresses gives out paths
 * @param memory makes the page and reads its text, unless that was done before
 * @param problems collects what is wrong
 */
record PageAssembler(Languages languages, Library library, Addresses addresses, Memory memory, Problems problems) {
    Page page(Manuscript manuscript, Permalink permalink) {
        var aliases = addresses.aliases(manuscript);
        var made = memory.page(manuscript, aliases, () -> made(manuscript, permalink, aliases));
        problems.addAll(made.problems());
        return made.page();
    }

    private Memory.Made made(Manuscript manuscript, Permalink permalink, List<Permalink> aliases) {
        var path = manuscript.path();
        var config = languages.in(path.language());
        var references = new ContentReferences(config, manuscript.file(), permalink, library);
        var found = new Problems();
        var cover = cover(manuscript, references, found);
        var page = new Page(
                manuscript.file(),
                path.key(),
                permalink,
                aliases,
                path.collection(),
                manuscript.frontMatter(),
                cover,
                cover.isEmpty() ? card(manuscript, config) : Optional.empty(),
                body(manuscript.document(), manuscript.language(), references, found));
        return new Memory.Made(manuscript, page, found.inOrder());
    }

    /** Finds the problems of a text whose page cannot be made. */
    void check(Document document) {
        var own = languages.own();
        var references = new ContentReferences(own, document.file(), Permalink.HOME, library);
        body(document, own.language().tag(), references, problems);
    }

    private Body body(Document document, String language, References references, Problems found) {
        var source = new Markdown.Source(document.file(), document.textLine(), document.text(), language);
        var own = languages.own();
        var options = new Markdown.Options(own.typographicQuotes(), own.rawHtml());
        var parsed = memory.read(source, options, references);
        found.addAll(parsed.problems());
        return parsed.body();
    }

    private static Optional<Cover> cover(Manuscript manuscript, References references, Problems found) {
        var image = manuscript.frontMatter().image();
        var alt = manuscript.frontMatter().imageAlt();
        if (image.isEmpty()) {
            return Optional.empty();
        }
        if (image.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") && !image.matches("(?i)https?://.+")) {
            say(
                    found,
                    manuscript,
                    "expected a path or a URL such as https://example.org/a.png, not " + Quotation.of(image));
            return Optional.empty();
        }
        var target = references.picture(image);
        if (target instanceof References.Missing missing) {
            say(found, manuscript, missing.message());
            return Optional.empty();
        }
        return Optional.of(
                target instanceof References.FoundPicture picture
                        ? new Cover(picture.src(), alt, picture.width(), picture.height())
                        : new Cover(image, alt, 0, 0));
    }

    private Optional<Rendition> card(Manuscript manuscript, SiteConfig config) {
        return config.drawsCards() ? memory.card(manuscript.frontMatter().title(), config.title()) : Optional.empty();
    }

    private static void say(Problems found, Manuscript manuscript, String message) {
        found.error(manuscript.position(FrontMatterKey.IMAGE), "image: " + message);
    }
}
