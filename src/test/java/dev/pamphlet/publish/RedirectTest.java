package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pamphlet.site.Permalink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
    private static final Permalink OLD = new Permalink("/old/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/about/",
                "/caf%C3%A9/?a=1&b=[2]#top",
                "https://example.com",
                "https://example.com/a?b#c",
                "http://example.com:8080/",
                "https://[::1]/",
                "/a//b",
                "/a@b"
            })
    void aRedirectLeadsToAPathOrAUrl(String target) {
        assertThat(new Redirect(OLD, target, true).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "about/",
                "//evil.example",
                "/\\evil.example",
                "\\",
                "/a\\b",
                "/a b",
                "/é",
                "/\r\nSet-Cookie: a=b",
                "/a#b#c",
                "/\"",
                "javascript:alert(1)",
                "data:text/html,",
                "ftp://a/",
                "https://",
                "https:///a",
                "https:/a",
                "https://?a",
                "?a",
                "#a"
            })
    void whatIsNeitherAPathNorAUrlIsRefused(String target) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Redirect(OLD, target, true))
                .withMessage("the redirect from /old/ leads to '" + target
                        + "', which is neither a path on this site nor an http or https URL");
    }

    @Test
    void aRedirectToItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Redirect.permanent(OLD, OLD))
                .withMessage("the redirect from /old/ leads to itself");
    }

    @Test
    void aPathIsWrittenAsALink() {
        assertThat(Redirect.permanent(OLD, new Permalink("/café/"))).isEqualTo(new Redirect(OLD, "/caf%C3%A9/", true));
    }
}
