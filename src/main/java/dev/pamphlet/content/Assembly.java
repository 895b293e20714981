package dev.pamphlet.content;

import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of reading a content folder. */
public sealed interface Assembly {
    /** All problems, by file and line. */
    List<Problem> problems();

    /** The site, when every text became a page, whether there are errors or not. */
    default Optional<Site> read() {
        return unread().isEmpty() ? found() : Optional.empty();
    }

    /** The site, as far as it could be put together: none without texts, or while {@code site.yml} says nothing. */
    Optional<Site> found();

    /** Where the texts that did not become pages would be published if they said nothing else. */
    Set<Permalink> unread();

    /**
     * A site that can be published.
     *
     * @param site the site
     * @param problems warnings
     */
    record Complete(Site site, List<Problem> problems) implements Assembly {
        public Complete {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<Site> found() {
            return Optional.of(site);
        }

        @Override
        public Set<Permalink> unread() {
            return Set.of();
        }
    }

    /**
     * Content that cannot be published faithfully.
     *
     * @param found the site, as far as it could be put together
     * @param unread where the texts that did not become pages would be published if they said nothing else
     * @param problems errors and warnings
     */
    record Broken(Optional<Site> found, Set<Permalink> unread, List<Problem> problems) implements Assembly {
        public Broken {
            unread = Set.copyOf(unread);
            problems = List.copyOf(problems);
        }
    }
}
