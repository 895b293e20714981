package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.SiteFixture;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
    @Test
    void linksToAllThatIsPublishedAreFine() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                navigation:
                  - { title: Home, url: / }
                  - { title: Posts, url: /posts/ }
                  - { title: Rust, url: /tags/rust/#Main }
                  - { title: Elsewhere, url: "https://example.com/" }
                  - { title: Mail, url: "mailto:a@example.org" }
                -- index.md --
                ---
                title: Home
                description: D
                ---
                ## A heading

                [a](posts/a.md#über-uns), [b](/posts/a), [c](/old/), [d](/feed.txt), [e](/tags/), [f](#a-heading),
                [g](#), [h](#top), [i](/posts/a/?x=1#:~:text=heading), [j](//example.com/x), [k](/#a-heading)
                -- posts/a.md --
                ---
                title: A
                description: D
                tags: Rust
                aliases: /old/
                ---
                ## Über uns
                -- public/feed.txt --
                feed
                """);

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aDraftMayLinkToADraftButIsToldOfDeadLinks() {
        var site = SiteFixture.of("""
                -- a.md --
                ---
                title: A
                description: D
                draft: true
                ---
                [b](b.md) and [c](/c/) and [d](b.md#nowhere)
                -- b.md --
                ---
                title: B
                description: D
                draft: true
                ---
                Text.
                """);

        assertThat(site.problems())
                .containsExactly(
                        "a.md:6:5: warning: 'b.md' leads to a page that is not published now",
                        "a.md:6:19: error: there is nothing at '/c/'",
                        "a.md:6:32: warning: 'b.md#nowhere' leads to a page that is not published now");
    }

    @Test
    void aMenuIsCheckedLikeAText() {
        var site = SiteFixture.of("""
                -- site.yml --
                title: Example
                url: https://example.org
                navigation:
                  - { title: About, url: /abuot/ }
                  - { title: Team, url: /about/#taem }
                -- about.md --
                ---
                title: About
                description: D
                ---
                ## Team
                """);

        assertThat(site.problems())
                .containsExactly(
                        "site.yml:4:26: error: navigation: there is nothing at '/abuot/', did you mean '/about/'?",
                        "site.yml:5:25: error: navigation: there is no heading '#taem' in about.md,"
                                + " did you mean 'team'?");
    }

    @Test
    void aPageToComeMayLinkToWhatIsThereWhenItComes() {
        var site = SiteFixture.of("""
                -- a.md --
                ---
                title: A
                description: D
                date: 2027-01-01
                tags: Rust
                ---
                [b](b.md), [c](/tags/rust/), [d](/nowhere/) and [e](draft.md)
                -- b.md --
                ---
                title: B
                description: D
                date: 2028-01-01
                ---
                Text.
                -- draft.md --
                ---
                title: Draft
                description: D
                draft: true
                ---
                Text.
                """);

        assertThat(site.problems())
                .containsExactly(
                        "a.md:7:34: error: there is nothing at '/nowhere/'",
                        "a.md:7:53: warning: 'draft.md' leads to a page that is not published now");
    }
}
