package dev.pamphlet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                         | /
            /posts/aws-loves-rust/    | /posts/aws-loves-rust/
            /café/                    | /caf%C3%A9/
            /a b                      | /a%20b
            /100%/                    | /100%25/
            /a?b#c                    | /a%3Fb%23c
            /💥                       | /%F0%9F%92%A5
            /a^b`c{d}<e>[f]           | /a%5Eb%60c%7Bd%7D%3Ce%3E%5Bf%5D
            /-._~!$&()*+,;=:@         | /-._~!$&()*+,;=:@
            """)
    void aLinkIsPercentEncodedAsRfc3986HasIt(String path, String href) {
        assertThat(new Permalink(path).href()).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''        | must start with '/'
            about     | must start with '/'
            //a       | has an empty segment
            /a//b     | has an empty segment
            /a//      | has an empty segment
            /.        | has a '.' or '..' segment
            /./a      | has a '.' or '..' segment
            /a/..     | has a '.' or '..' segment
            /../a     | has a '.' or '..' segment
            /a\\b     | has a control character or a backslash
            """)
    void whatIsNoPathOfASiteIsRefused(String path, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permalink(path))
                .withMessage("the path '" + path + "' " + reason);
    }

    @Test
    void controlCharactersAndBrokenUnicodeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Permalink("/\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Permalink("/\u0085"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Permalink("/\ud83d"))
                .withMessageEndingWith("is not well-formed Unicode");
    }

    @Test
    void somethingIsFoundBelowADirectoryOrBesideAFile() {
        assertThat(new Permalink("/posts/trip/").resolve("map.png")).hasToString("/posts/trip/map.png");
        assertThat(new Permalink("/posts/trip/map.png").resolve("sea.png")).hasToString("/posts/trip/sea.png");
        assertThat(Permalink.HOME.resolve("about/").isDirectory()).isTrue();
        assertThat(Permalink.HOME.resolve("about.txt").isDirectory()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Permalink.HOME.resolve("/about"));
    }

    @Test
    void permalinksAreInTheOrderOfTheirPaths() {
        assertThat(Stream.of("/b/", "/a/", "/", "/a")
                        .map(Permalink::new)
                        .sorted()
                        .map(Permalink::path))
                .isEqualTo(List.of("/", "/a", "/a/", "/b/"));
    }
}
