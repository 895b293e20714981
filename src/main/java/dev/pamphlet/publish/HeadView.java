package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page says of itself to browsers, search engines and networks, for {@code head.html}.
 *
 * @param title the whole {@code <title>}, as text
 * @param description what the page is about in a sentence, as text; may be empty
 * @param author who wrote it, as text; may be empty
 * @param canonical the URL that search engines should keep; may be empty
 * @param robots what robots may do, such as {@code noindex}; may be empty
 * @param alternates the page's other forms, and feeds
 * @param share how it looks where it is shared
 * @param jsonLd what it is in the words of schema.org, as JSON that is safe in HTML; may be empty
 */
@RegisterForReflection
public record HeadView(
        String title,
        String description,
        String author,
        String canonical,
        String robots,
        List<AlternateView> alternates,
        ShareView share,
        String jsonLd) {
    public HeadView {
        alternates = List.copyOf(alternates);
    }

    /** The head of a reply that is no page, and that nobody should keep. */
    public static HeadView unlisted(String title, List<AlternateView> alternates) {
        return new HeadView(title, "", "", "", "noindex", alternates, ShareView.NONE, "");
    }

    /** The same with more alternates, which come first. */
    public HeadView with(List<AlternateView> more) {
        var all = Stream.concat(more.stream(), alternates.stream()).distinct().toList();
        return new HeadView(title, description, author, canonical, robots, all, share, jsonLd);
    }
}
