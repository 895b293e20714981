package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.markdown.Markdown.Options;
import dev.pamphlet.markdown.Markdown.Source;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortableTextTest {
    private static final String SITE = "https://example.org";
    private static final Markdown MARKDOWN = new Markdown(new Options(false, true));

    /** A site where what is written is what is published, but for spaces. */
    private static final References PUBLISHED = new References() {
        @Override
        public Target link(String destination) {
            return new Found(destination);
        }

        @Override
        public Target picture(String destination) {
            return new FoundPicture(destination, 0, 0);
        }

        @Override
        public String absolute(String href) {
            return isPath(href) ? SITE + href : href;
        }

        private static boolean isPath(String href) {
            return href.startsWith("/") && !href.startsWith("//");
        }
    };

    private static Markdown.Parsed read(String text) {
        return MARKDOWN.parse(new Source("a.md", 1, text), PUBLISHED);
    }

    private static String portable(String text) {
        return read(text).body().markdown();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [a](/b)                   | [a](https://example.org/b)
            [a]( /b "c" )             | [a]( https://example.org/b "c" )
            [a](</b>)                 | [a](<https://example.org/b>)
            [a](</b c>)               | [a](<https://example.org/b%20c>)
            [a](/b\\*c)               | [a](https://example.org/b*c)
            [a](/b(c)d)               | [a](https://example.org/b\\(c\\)d)
            [a](/b\\)c)               | [a](https://example.org/b\\)c)
            [a](</b)c>)               | [a](<https://example.org/b\\)c>)
            [a](/b?c=d&amp;copy;)     | [a](https://example.org/b?c=d\\&copy;)
            [a](/b?c=d&e)             | [a](https://example.org/b?c=d&e)
            [a](/é)                   | [a](https://example.org/%C3%A9)
            ![a](/b.png)              | ![a](https://example.org/b.png)
            [![a](/b.png)](/c)        | [![a](https://example.org/b.png)](https://example.org/c)
            [a](#b)                   | [a](#b)
            [a](//b/c)                | [a](//b/c)
            [a](https://c.example/&b) | [a](https://c.example/&b)
            <https://c.example/>      | <https://c.example/>
            www.c.example/b           | www.c.example/b
            /b and [/b] and \\[a](/b) | /b and [/b] and \\[a](/b)
            <a href="/b">a</a>        | <a href="/b">a</a>
            """)
    void destinationsBecomeUrlsAndNothingElseChanges(String written, String portable) {
        assertThat(portable(written)).isEqualTo(portable);
    }

    @Test
    void destinationsAreFoundWhereverTheyAre() {
        var text = """
                > [a][one] and [b][ONE] and ![c][one]
                > and [on](
                > /two) goes it

                - [d](/three)

                      [code](/four)

                | e | f |
                | - | - |
                | [g\\|h](/five) `\\|` | [i](/six) |

                `[j](/seven)` and[^1]

                [^1]: A note with [k](/eight).

                [one]: /nine 'Title'
                """;

        assertThat(portable(text))
                .isEqualTo(text.replace("/two", SITE + "/two")
                        .replace("/three", SITE + "/three")
                        .replace("/five", SITE + "/five")
                        .replace("/six", SITE + "/six")
                        .replace("/eight", SITE + "/eight")
                        .replace("/nine", SITE + "/nine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A.~~<!--more-->~~B.~         | A.~~B.~
            A.~<!-- more -->~B.~         | A.~~B.~
            A.~<!--more-->~~~~B.~        | A.~~B.~
            <!--MORE-->~~A.~             | A.~
            A. <!--more--> B.~           | A.  B.~
            - A.~~  <!--more-->~~  B.~   | - A.~~  ~~  B.~
            > A.~>~> <!--more-->~>~> B.~ | > A.~>~> ~>~> B.~
            A.~~<!--more-->              | A.~~
            `<!--more-->`~               | `<!--more-->`~
            """)
    void theEndOfTheLeadIsTakenOut(String written, String portable) {
        assertThat(portable(written.replace('~', '\n'))).isEqualTo(portable.replace('~', '\n'));
    }

    @Test
    void whatHasNothingToChangeIsNotCopied() {
        var text = "No [link](https://example.com/) of this site.\n";

        assertThat(portable(text)).isSameAs(text);
    }

    @Test
    void thePortableTextOfEveryExampleOfTheSpecificationSaysWhatTheExampleSays() {
        var path = Pattern.compile("(href|src)=\"(/(?!/))");
        for (var example : ExampleReader.readExamples(TestResources.getSpec())) {
            var body = read(example.getSource().replace('→', '\t')).body();
            // Raw HTML stays as it is.
            if (!Pattern.compile("<[a-zA-Z]").matcher(example.getSource()).find()) {
                assertThat(read(body.markdown()).body().html())
                        .as(example.toString())
                        .isEqualTo(path.matcher(body.html()).replaceAll("$1=\"" + SITE + "$2"));
            }
        }
    }
}
