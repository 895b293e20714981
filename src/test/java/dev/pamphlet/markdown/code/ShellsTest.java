package dev.pamphlet.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed into a terminal, and what it answers. */
class ShellsTest {
    @Test
    void theFirstWordOfACommandIsWhatIsCalled() {
        assertThat(Told.of("bash", """
                sudo apt-get install -y curl # now
                for f in *.txt; do wc -l "$f" | sort; done
                if ! grep -q 'a # b' x.log; then A=1 B=2 make --jobs=4 in && exit 1; fi
                """)).isEqualTo("""
                «f sudo» «f apt-get» install «a -y» curl «c # now»
                «k for» f «k in» *.txt; «k do» «f wc» «a -l» «s "»«v $f»«s "» | «f sort»; «k done»
                «k if» ! «f grep» «a -q» «s 'a # b'» x.log; «k then» «v A»=1 «v B»=2 make «a --jobs»=4 in && «k exit» «n 1»; «k fi»
                """);
    }

    @Test
    void stringsHoldVariablesAndCommands() {
        assertThat(Told.of("sh", "echo \"$HOME ${a:-${b}} $(date -u +\"%F\") \\$5 $1\" '$no' $'\\'' http://a/#b"))
                .isEqualTo("«f echo» «s \"»«v $HOME»«s  »«v ${a:-${b}}»«s  »$(«f date» «a -u» +«s \"%F\"»)"
                        + "«s  \\$5 »«v $1»«s \"» «s '$no'» «s $'\\''» http://a/#b");
    }

    @Test
    void aHeredocIsTextUpToItsWord() {
        assertThat(Told.of("bash", """
                cat <<'END' | tee -a log
                if "this" is text
                END
                echo done <<< "$x"
                """)).isEqualTo("""
                «f cat» <<«s 'END'» | «f tee» «a -a» log
                «s if "this" is text
                END»
                «f echo» done <<< «s "»«v $x»«s "»
                """);
        assertThat(Told.of("bash", "echo $((1 << 2)); ls")).endsWith("; «f ls»");
    }

    @Test
    void anApostropheThatIsNotClosedIsNoString() {
        assertThat(Told.of("bash", "echo it's\nls")).isEqualTo("«f echo» it's\n«f ls»");
    }

    @Test
    void aSessionHasPromptsCommandsAndOutput() {
        assertThat(Told.of("console", """
                $ cd site && ls -l \\
                    posts
                total 8
                # not root's
                ada@mill:~/site$ ./run "x"
                (env) $ pip list
                [root@mill ~]# reboot
                50% done, 3 > 2
                C:\\> dir
                """)).isEqualTo("""
                «p $ »«f cd» site && «f ls» «a -l» \\
                    posts
                «o total 8»
                «c # not root's»
                «p ada@mill:~/site$ »«f ./run» «s "x"»
                «p (env) $ »«f pip» list
                «p [root@mill ~]# »«f reboot»
                «o 50% done, 3 > 2»
                «p C:\\> »«f dir»
                """);
    }

    @Test
    void withoutDollarsANumberSignIsThePromptOfRoot() {
        assertThat(Told.of("console", "# apt-get update\nHit:1\n")).isEqualTo("«p # »«f apt-get» update\n«o Hit:1»\n");
    }

    @Test
    void aScriptThatBeginsWithAPromptIsASession() {
        assertThat(Told.of("shell", "$ ls\na b\n")).isEqualTo("«p $ »«f ls»\n«o a b»\n");
    }

    @Test
    void aDockerfileHasInstructionsAndCommands() {
        assertThat(Told.of("dockerfile", """
                # syntax=docker/dockerfile:1
                from --platform=linux/amd64 alpine:3 as base
                ENV PATH="/opt:$PATH" A=b
                RUN apk add curl \\
                  && RUN=1 run
                HEALTHCHECK --interval=5m CMD curl -f http://localhost/
                RUN <<EOF
                echo a
                EOF
                CMD ["a", "b"]
                """)).isEqualTo("""
                «c # syntax=docker/dockerfile:1»
                «k from» «a --platform»=linux/amd64 alpine:3 «k as» base
                «k ENV» «v PATH»=«s "/opt:»«v $PATH»«s "» «v A»=b
                «k RUN» «f apk» add curl \\
                  && «v RUN»=1 «f run»
                «k HEALTHCHECK» «a --interval»=5m «k CMD» «f curl» «a -f» http://localhost/
                «k RUN» <<«s EOF»
                «s echo a
                EOF»
                «k CMD» [«s "a"», «s "b"»]
                """);
    }
}
