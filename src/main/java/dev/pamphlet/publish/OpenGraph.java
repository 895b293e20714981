package dev.pamphlet.publish;

import dev.pamphlet.site.Cover;
import dev.pamphlet.site.Dates;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a page shows of itself where it is shared: the Open Graph protocol (https://ogp.me). */
final class OpenGraph {
    /** The least size of a picture that is shown above the text and not beside it (X, "Summary Card with Large Image"). */
    private static final int LARGE_WIDTH = 300;

    private static final int LARGE_HEIGHT = 157;

    private final List<PropertyView> properties = new ArrayList<>();

    private OpenGraph() {}

    /** The card of a page, its properties in the order of the protocol's text. */
    static ShareView share(Subject subject) {
        var graph = new OpenGraph();
        graph.say("og:type", subject.kind().openGraph());
        graph.say("og:title", subject.title());
        graph.say("og:description", subject.description());
        // "The canonical URL of your object that will be used as its permanent ID in the graph."
        graph.say("og:url", subject.canonical());
        graph.say("og:site_name", subject.config().title());
        graph.say("og:locale", locale(subject.language()));
        var picture = subject.picture().filter(OpenGraph::isShown);
        picture.ifPresent(graph::sayPicture);
        if (subject.kind() == Subject.Kind.POST) {
            subject.page().ifPresent(page -> graph.sayArticle(page, subject.authors()));
        }
        var card = picture.filter(OpenGraph::isLarge).isPresent() ? "summary_large_image" : "summary";
        return new ShareView(card, graph.properties);
    }

    /** No network shows an SVG picture. */
    private static boolean isShown(Cover picture) {
        return !picture.src().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    private static boolean isLarge(Cover picture) {
        return picture.width() >= LARGE_WIDTH && picture.height() >= LARGE_HEIGHT;
    }

    /** "Of the format language_TERRITORY"; nothing where the tag names no territory. */
    private static String locale(String tag) {
        var locale = Locale.forLanguageTag(tag);
        return locale.getCountry().isEmpty() ? "" : locale.getLanguage() + "_" + locale.getCountry();
    }

    private void sayPicture(Cover picture) {
        say("og:image", picture.src());
        if (picture.width() > 0 && picture.height() > 0) {
            say("og:image:width", Integer.toString(picture.width()));
            say("og:image:height", Integer.toString(picture.height()));
        }
        say("og:image:alt", picture.alt());
    }

    private void sayArticle(Page page, List<String> authors) {
        Dates dates = page.frontMatter().dates();
        say("article:published_time", Subject.instant(dates.published()));
        say("article:modified_time", Subject.instant(dates.updated()));
        authors.forEach(author -> say("article:author", author));
        page.frontMatter().tags().stream().map(Tag::name).forEach(tag -> say("article:tag", tag));
    }

    private void say(String name, String content) {
        if (!content.isEmpty()) {
            properties.add(new PropertyView(name, content));
        }
    }
}
