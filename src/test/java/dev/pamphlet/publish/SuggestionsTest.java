package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({"/archve/, /archive/", "/tgs/, /tags/", "/serie/, /series/", "/authers/, /authors/"})
    void aMistypedIndexIsSuggested(String path, String meant) {
        var site = SiteFixture.of("""
                -- posts/first.md --
                ---
                title: First
                date: 2026-01-05
                series: Beginnings
                authors: [Ada, Ben]
                ---
                """);

        assertThat(notFound(site, path)).contains("Did you mean", "href=\"" + meant + "\"");
    }

    @Test
    void anIndexThatIsNotThereIsNotSuggested() {
        var site = SiteFixture.of("""
                -- about.md --
                ---
                title: About
                ---
                """);

        assertThat(notFound(site, "/archve/")).doesNotContain("Did you mean", "/archive/");
    }

    private static String notFound(SiteFixture site, String path) {
        return site.routes().notFoundPage(path).identity().content().text();
    }
}
