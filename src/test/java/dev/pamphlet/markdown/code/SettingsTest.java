package dev.pamphlet.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Languages that programs are told things in. */
class SettingsTest {
    @Test
    void jsonTellsKeysFromStrings() {
        assertThat(Told.of("json", "{\"a\" : \"b:\", \"c\\\"\": [-1.5e+3, true, null]} // d"))
                .isEqualTo("{«a \"a\"» : «s \"b:\"», «a \"c\\\"\"»: [«n -1.5e+3», «n true», «n null»]} «c // d»");
    }

    @Test
    void yamlTellsKeysFromValues() {
        assertThat(Told.of("yaml", """
                %YAML 1.2
                --- # start
                a key: it's 5 o'clock#1
                "q:": 'it''s: so' # end
                url: http://example.org/#a
                - &x {a: 1, b: [yes, x y, "z"], "c":d}
                - !!set ? *x
                -1.5
                n: 2026-01-05
                v: 1.2.3
                """)).isEqualTo("""
                «k %YAML 1.2»
                «k ---» «c # start»
                «a a key»: it's 5 o'clock#1
                «a "q:"»: «s 'it''s: so'» «c # end»
                «a url»: http://example.org/#a
                - «v &x» {«a a»: «n 1», «a b»: [«n yes», x y, «s "z"»], «a "c"»:d}
                - «t !!set» ? «v *x»
                «n -1.5»
                «a n»: «n 2026-01-05»
                «a v»: 1.2.3
                """);
    }

    @Test
    void aBlockOfTextInYamlEndsWhereItsIndentationDoes() {
        assertThat(Told.of("yml", """
                a:
                  - b: |- # kept
                      text: no key

                       more
                    c: >
                  - d
                e: |
                f: a | b > c
                """)).isEqualTo("""
                «a a»:
                  - «a b»: «k |-» «c # kept»
                «s       text: no key

                       more»
                    «a c»: «k >»
                  - d
                «a e»: «k |»
                «a f»: a | b > c
                """);
    }

    @Test
    void tomlHasTablesAndKeys() {
        assertThat(Told.of("toml", """
                a.b-c."d e" = 1979-05-27T07:32:00-08:00 # date
                [a.'b']  # table
                x = [ 1.5, -2, inf, 'C:\\', "a=\\"" ]
                y = { z = true, w = \"""
                a = "b" \"""}
                1234 = 0b01
                list = [
                  [1, 2],
                ]
                """)).isEqualTo("""
                «a a».«a b-c».«a "d e"» = «n 1979-05-27T07:32:00-08:00» «c # date»
                «t [a.'b']»  «c # table»
                «a x» = [ «n 1.5», «n -2», «n inf», «s 'C:\\'», «s "a=\\""» ]
                «a y» = { «a z» = «n true», «a w» = «s \"""
                a = "b" \"""»}
                «a 1234» = «n 0b01»
                «a list» = [
                  [«n 1», «n 2»],
                ]
                """);
    }

    @Test
    void propertiesHaveKeysValuesAndExpressions() {
        assertThat(Told.of("properties", """
                # note
                a.b\\=c=d = ${e:f} \\
                  g # no note
                  !note
                h i
                j:
                """)).isEqualTo("""
                «c # note»
                «a a.b\\=c»=«s d = »«v ${e:f}»«s  \\
                  g # no note»
                  «c !note»
                «a h» «s i»
                «a j»:
                """);
        assertThat(Told.of("ini", "[a b]\n; c\nd = e\n")).isEqualTo("«t [a b]»\n«c ; c»\n«a d» = «s e»\n");
    }

    @Test
    void differencesAreLineByLine() {
        assertThat(Told.of("diff", """
                diff --git a/x b/x
                --- a/x
                +++ b/x
                @@ -1,3 +1,3 @@
                 same
                --- a comment of SQL
                +a
                +++ i;
                \\ No newline at end of file
                """)).isEqualTo("""
                «c diff --git a/x b/x»
                «a --- a/x»
                «a +++ b/x»
                «t @@ -1,3 +1,3 @@»
                 same
                «d --- a comment of SQL»
                «i +a»
                «i +++ i;»
                «c \\ No newline at end of file»
                """);
    }
}
