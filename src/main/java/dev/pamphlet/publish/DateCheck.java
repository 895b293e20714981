package dev.pamphlet.publish;

import dev.pamphlet.site.Dates;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import java.time.Instant;
import java.util.List;

/** Checks that no page is said to have changed at a time that is still to come. */
final class DateCheck {
    private DateCheck() {}

    /** Pages whose last change is later than the edition and than their own appearance. */
    static List<Problem> problems(Edition edition) {
        return edition.site()
                .inEachLanguage()
                .flatMap(Site::texts)
                .filter(page -> changesAfter(edition.at(), page.frontMatter().dates()))
                .map(page -> Problem.warning(Position.of(page.source()), "updated: is still to come: correct it"))
                .toList();
    }

    private static boolean changesAfter(Instant now, Dates dates) {
        return dates.updated()
                .filter(change -> change.toInstant().isAfter(now))
                .filter(change -> dates.published().filter(change::isEqual).isEmpty())
                .isPresent();
    }
}
