package dev.pamphlet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AWS loves Rust          | aws-loves-rust
            Straße & Café           | strasse-cafe
            Ünïcödé                 | unicode
            Привет, мир!            | privet-mir
            日本語                    | ri-ben-yu
            한국어                    | hangugeo
            ﬁne ½                   | fine-1-2
            İstanbul                | istanbul
            don’t can't             | dont-cant
            snake_case--and  space  | snake-case-and-space
            👍 yes                  | yes
            -a-                     | a
            already-a-slug          | already-a-slug
            C                       | c
            C++ and C#              | cpp-and-csharp
            Issue #5                | issue-5
            1 + 1                   | 1-1
            """)
    void wordsBecomeAsciiLettersAndDigitsJoinedByHyphens(String words, String slug) {
        assertThat(Slug.of(words)).contains(new Slug(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "😀", "++", "#"})
    void whatHasNoLetterOrDigitHasNoSlug(String words) {
        assertThat(Slug.of(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a--b", "é", "a/b"})
    void nothingElseIsASlug(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slug(value))
                .withMessage("not a slug: '" + value + "'");
    }
}
