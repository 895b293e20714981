package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b.md                        | /posts/b/
            ./b.md#here                 | /posts/b/#here
            ../about.md                 | /about/
            ../about.md?x=1             | /about/?x=1
            trip/index.md               | /posts/trip/
            trip/map.txt                | /posts/trip/map.txt
            @/posts/b.md                | /posts/b/
            @/about.md#top              | /about/#top
            /posts/b.md                 | /posts/b/
            /posts/b/                   | /posts/b/
            /posts/b                    | /posts/b
            /posts/b/#:~:text=here      | /posts/b/#:~:text=here
            /caf%C3%A9.md               | /cafe/
            ../café.md                  | /cafe/
            ../b/                       | /posts/b/
            ../public/logo.txt          | /logo.txt
            /logo.txt                   | /logo.txt
            /tags/rust/                 | /tags/rust/
            /posts/                     | /posts/
            #top                        | #top
            https://example.com/        | https://example.com/
            //example.com/a             | //example.com/a
            mailto:a@example.com        | mailto:a@example.com
            """)
    void aLinkBetweenFilesLeadsToThePublishedPage(String written, String href) {
        var site = SiteFixture.of("""
                -- about.md --
                ---
                title: About
                description: D
                tags: Rust
                ---
                -- café.md --
                ---
                title: Café
                description: D
                ---
                -- posts/b.md --
                ---
                title: B
                description: D
                ---
                ## Here
                -- posts/trip/index.md --
                ---
                title: Trip
                description: D
                ---
                -- posts/trip/map.txt --
                north
                -- public/logo.txt --
                logo
                -- posts/a.md --
                ---
                title: A
                description: D
                ---
                [x](%s)
                """.formatted(written));

        assertThat(site.problems()).isEmpty();
        assertThat(site.body("/posts/a/")).contains("<a href=\"" + href + "\">x</a>");
    }
}
