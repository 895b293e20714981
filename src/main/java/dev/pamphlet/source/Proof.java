package dev.pamphlet.source;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An edition as it would be published, and all that is wrong with it.
 *
 * @param edition what would be published
 * @param routes as which it would be published
 * @param publisher what would publish it
 * @param problems the problems of content, paths and links, by file and line
 */
public record Proof(Edition edition, Routes routes, Publisher publisher, List<Problem> problems) {
    public Proof {
        problems = List.copyOf(problems);
    }

    /**
     * A proof of what was read, if so much could be read that there is something to publish.
     *
     * @param edition chooses what to publish of a site
     * @param press how it would be printed
     */
    public static Optional<Proof> of(Material material, Function<Site, Edition> edition, Press press) {
        return material.assembly().read().map(site -> of(material, edition.apply(site), press));
    }

    /** All that is wrong with what was read, even if it is not enough to be published. */
    public static List<Problem> problems(Material material, Function<Site, Edition> edition, Press press) {
        return material.assembly()
                .found()
                .map(site -> of(material, edition.apply(site), press).problems())
                .orElseGet(material::problems);
    }

    private static Proof of(Material material, Edition edition, Press press) {
        var publisher = new Publisher(material.theme(), press);
        var routes = publisher.publish(edition);
        var found = publisher.check(edition, routes, material.assembly().unread()).stream()
                .map(material::named);
        var problems =
                Stream.concat(material.problems().stream(), found).sorted().toList();
        return new Proof(edition, routes, publisher, problems);
    }

    /** Whether it may be published: nothing is wrong but what warnings are about. */
    public boolean isPublishable() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
