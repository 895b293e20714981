package dev.pamphlet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 3986 §6.2.2. */
class NormalPathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            §6.2.2.1 | /caf%c3%a9              | /café
            §6.2.2.2 | /%7Eme/%61              | /~me/a
            §2.4     | /100%25                 | /100%
            §2.4     | /%252e%252e/            | /%2e%2e/
            §2.4     | /a%20b%3Fc%23d          | /a b?c#d
            §3.3     | /a;v=1,2:@&=+$!*'()     | /a;v=1,2:@&=+$!*'()
            §5.2.4   | /a/b/c/./../../g        | /a/g
            §5.2.4   | /mid/content=5/../6     | /mid/6
            §5.2.4   | /.                      | /
            §5.2.4   | /..                     | /
            §5.2.4   | /../../etc/passwd       | /etc/passwd
            §5.2.4   | /a/..                   | /
            §5.2.4   | /a/.                    | /a/
            §5.2.4   | /a/b/..                 | /a/
            §5.2.4   | /a/%2e%2E/b             | /b
            §5.2.4   | /a/.%2e/.%2E/b          | /b
            §5.2.4   | /...                    | /...
            §5.2.4   | /a/..b/.c               | /a/..b/.c
            §3.3     | //                      | /
            §3.3     | //a///b//               | /a/b/
            §3.3     | //evil.example/..       | /
            §3.3     | /a//../b                | /b
            """)
    void oneOfManySpellingsIsChosen(String section, String encoded, String path) {
        assertThat(NormalPath.of(encoded)).as(section).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/%4",
                "/%zz",
                "/%4g",
                "/%-1",
                "/%+1",
                "/% 1",
                "/a%",
                "/%%41",
                "/%00",
                "/%0a",
                "/%0d%0aX:",
                "/%1f",
                "/%7f",
                "/%c2%80",
                "/%2f",
                "/%2F%2e%2e",
                "/%5c",
                "/%5Cevil",
                "/%ff",
                "/%c3",
                "/%c0%af",
                "/%c0%ae",
                "/%e0%80%af",
                "/%ed%a0%80",
                "/%f4%90%80%80",
                "/%f8%88%80%80%80"
            })
    void whatCannotBeAPathIsNone(String encoded) {
        assertThat(NormalPath.of(encoded)).isEmpty();
    }
}
