package dev.pamphlet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daet                | date, draft, tags                    | date
            Titel               | date, title                          | title
            descripton          | description, draft                   | description
            posts/gnoe.md       | posts/a.md, posts/gone.md            | posts/gone.md
            Posts/A.md          | posts/a.md, posts/b.md               | posts/a.md
            /img/compnaies.png  | /img/companies.png, /img/sea.png     | /img/companies.png
            /abuot/             | /, /about/                           | /about/
            blog/spring.md      | posts/spring.md, posts/autumn.md     | posts/spring.md
            Europe/Zürich       | Europe/Zurich, Europe/Zagreb         | Europe/Zurich
            """)
    void theNearestIsMeant(String written, String candidates, String meant) {
        assertThat(Spelling.hint(written, List.of(candidates.split(", "))))
                .isEqualTo(", did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keywords        | date, title, tags
            posts/gone.md   | posts/a.md, posts/b.md
            posts/c.md      | posts/a.md, posts/b.md
            blog/index.md   | posts/index.md, docs/index.md
            /               | /a/, /b/
            ''              | a
            """)
    void whatIsFarIsNotGuessed(String written, String candidates) {
        assertThat(Spelling.hint(written, List.of(candidates.split(", ")))).isEmpty();
    }

    @Test
    void aVeryLongWordIsNotCompared() {
        assertThat(Spelling.hint("a".repeat(100_000), List.of("a".repeat(99_999))))
                .isEmpty();
    }
}
