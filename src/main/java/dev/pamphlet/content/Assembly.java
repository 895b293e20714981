package dev.pamphlet.content;

import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Site;
import java.util.List;
import java.util.Optional;

/** What came of reading a content folder. */
public sealed interface Assembly {
    /** All problems, by file and line. */
    List<Problem> problems();

    /** The site, as far as it could be put together. */
    Optional<Site> read();

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
        public Optional<Site> read() {
            return Optional.of(site);
        }
    }

    /**
     * Content that cannot be published faithfully.
     *
     * @param read the site when every text became a page all the same, so that its links can be checked
     * @param problems errors and warnings
     */
    record Broken(Optional<Site> read, List<Problem> problems) implements Assembly {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
