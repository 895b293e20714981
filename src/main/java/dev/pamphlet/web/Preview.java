package dev.pamphlet.web;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.ErrorPages;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.SecurityHeaders;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.Proof;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an author sees of a folder.
 *
 * @param material the folder as it was read
 * @param proof what is shown of it: the last that could be put together
 * @param problems all that is wrong with it now, by file and line
 * @param moved where pages have gone since the first preview, by where they were
 * @param until when time will change it
 * @param number counts up from 1
 */
record Preview(
        Material material,
        Optional<Proof> proof,
        List<Problem> problems,
        Map<Permalink, Permalink> moved,
        Instant until,
        int number) {
    private static final Routes NOTHING =
            new Routes(List.of(), ErrorPages.PLAIN, SecurityHeaders.of(false), Press.PLAIN);

    Preview {
        problems = List.copyOf(problems);
        moved = Map.copyOf(moved);
    }

    static Preview first(Material material, Instant now) {
        return of(material, now, Optional.empty());
    }

    /** What is seen after a change. */
    Preview next(Material changed, Instant now) {
        return of(changed, now, Optional.of(this));
    }

    /** What is seen when it cannot be known what there is to see: that, until somebody looks again. */
    Preview failed(Problem why) {
        return isFailed() && problems.equals(List.of(why))
                ? this
                : new Preview(material, proof, List.of(why), moved, Instant.MIN, number + 1);
    }

    private boolean isFailed() {
        return until.equals(Instant.MIN);
    }

    private static Preview of(Material material, Instant now, Optional<Preview> before) {
        var press = press(material);
        var edition = edition(now, before);
        var proof = Proof.of(material, edition, press);
        var problems = proof.map(Proof::problems).orElseGet(() -> Proof.problems(material, edition, press));
        var known = before.flatMap(Preview::proof);
        var shown = proof.or(() -> known);
        var moved = before.map(Preview::moved).orElse(Map.of());
        var moves = known.isPresent() && proof.isPresent()
                ? Moves.since(moved, known.get().edition(), proof.get().edition())
                : moved;
        var until = shown.flatMap(some -> nextChange(some.edition())).orElse(Instant.MAX);
        return new Preview(
                material,
                shown,
                problems,
                moves,
                until,
                before.map(Preview::number).orElse(0) + 1);
    }

    /** A new look alone makes no other edition, unless time has changed it or a clock was put back. */
    private static Function<Site, Edition> edition(Instant now, Optional<Preview> before) {
        var known = before.filter(some -> now.isBefore(some.until))
                .flatMap(Preview::proof)
                .map(Proof::edition)
                .filter(some -> !now.isBefore(some.at()));
        return site -> known.filter(some -> some.site().equals(site)).orElseGet(() -> Edition.withDrafts(site, now));
    }

    /** When something appears, goes or has changed, drafts too, after the instant of an edition. */
    private static Optional<Instant> nextChange(Edition edition) {
        return pages(edition)
                .map(page -> page.frontMatter().dates())
                .<ZonedDateTime>mapMulti((dates, changes) -> {
                    dates.published().ifPresent(changes);
                    dates.updated().ifPresent(changes);
                    dates.expires().ifPresent(changes);
                })
                .map(ZonedDateTime::toInstant)
                .filter(change -> change.isAfter(edition.at()))
                .min(Comparator.naturalOrder());
    }

    /** Pages reload when a picture changes, whose name stays. */
    private static Press press(Material material) {
        var files = material.assembly().found().map(Site::files).orElse(List.of());
        return Press.PLAIN.finishing(page -> LiveScript.addTo(page, files));
    }

    /** Whether it is that of a folder as it was read, and its time is not over. */
    boolean isOf(Material other, Instant now) {
        return material.equals(other) && now.isBefore(until);
    }

    /** What is published for the author. */
    Routes routes() {
        return proof.map(Proof::routes).orElse(NOTHING);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** Whether there are fewer pages than in another, or pages without text that have one there. */
    boolean hasLessThan(Preview other) {
        return texts(this) < texts(other);
    }

    private static long texts(Preview preview) {
        return preview.proof.stream()
                .flatMap(some -> pages(some.edition()))
                .filter(page -> page.body().words() > 0)
                .count();
    }

    /** Whether a path is that of a page with errors, or no page is known without; then they are shown in its place. */
    boolean isInPlaceOf(Optional<Permalink> path) {
        return hasErrors()
                && (proof.isEmpty()
                        || isFailed()
                        || path.filter(this::hasErrors).isPresent());
    }

    private boolean hasErrors(Permalink path) {
        var files = broken();
        return pages(proof.orElseThrow().edition())
                .anyMatch(page -> page.permalink().equals(path) && files.contains(material.folder() + page.source()));
    }

    private Set<String> broken() {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> problem.position().file())
                .collect(Collectors.toSet());
    }

    /** Everything that was written, whether it is shown or not. */
    static Stream<Page> pages(Edition edition) {
        return edition.site().inEachLanguage().flatMap(Site::texts);
    }
}
