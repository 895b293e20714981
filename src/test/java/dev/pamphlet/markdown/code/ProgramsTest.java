package dev.pamphlet.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Languages that programs are written in. */
class ProgramsTest {
    @Test
    void javaHasTextBlocksAnnotationsAndWordsThatAreKeywordsInTheirPlace() {
        assertThat(Told.of("java", """
                sealed interface Shape permits Circle {}
                @Deprecated(since = "1") record Circle(double r) implements Shape {}
                var record = record(permits); // a call
                String text = \"""
                    a "quoted" \\\""" word
                    \""";
                char quote = '\\'', next = '"';
                long big = 0xFF_FFL + 1e-5f;
                return switch (o) { case Circle c when c.r() > MAX_R -> List.of(URI.create("a")); default -> null; };
                """)).isEqualTo("""
                «k sealed» «k interface» «t Shape» «k permits» «t Circle» {}
                «a @Deprecated»(since = «s "1"») «k record» «t Circle»(«t double» r) «k implements» «t Shape» {}
                «k var» record = «f record»(permits); «c // a call»
                «t String» text = «s \"""
                    a "quoted" \\\""" word
                    \"""»;
                «t char» quote = «s '\\''», next = «s '"'»;
                «t long» big = «n 0xFF_FFL» + «n 1e-5f»;
                «k return» «k switch» (o) { «k case» «t Circle» c «k when» c.«f r»() > «n MAX_R» -> \
                «t List».«f of»(«t URI».«f create»(«s "a"»)); «k default» -> «n null»; };
                """);
    }

    @Test
    void kotlinNestsCommentsAndReadsCodeInStrings() {
        assertThat(Told.of("kotlin", """
                /* one /* two */ still */ val a = 1..10
                println("$name has ${items.map { "<${it.id}>" }.size} \\"things\\" \\$5")
                val raw = \"""c:\\$dir\\"x"\"""
                """)).isEqualTo("""
                «c /* one /* two */ still */» «k val» a = «n 1»..«n 10»
                «f println»(«s "»«v $name»«s  has »${items.«f map» { «s "<»${it.id}«s >"» }.size}«s  \\"things\\" \\$5"»)
                «k val» raw = «s \"""c:\\»«v $dir»«s \\"x"\"""»
                """);
    }

    @Test
    void aStringOfKotlinEndsWithItsLine() {
        assertThat(Told.of("kt", "val a = \"open\nval b = 1")).isEqualTo("«k val» a = «s \"open»\n«k val» b = «n 1»");
    }

    @Test
    void javascriptTellsPatternsFromDivisions() {
        assertThat(Told.of("js", """
                const half = total / 2 / count, ok = /[/"]+\\/x/gi.test(s);
                return /a b/.exec(s) ?? (a) / b / c;
                """)).isEqualTo("""
                «k const» half = total / «n 2» / count, ok = «s /[/"]+\\/x/gi».«f test»(s);
                «k return» «s /a b/».«f exec»(s) ?? (a) / b / c;
                """);
    }

    @Test
    void templatesOfJavascriptHoldCodeThatHoldsTemplates() {
        assertThat(Told.of("js", "f(`a ${b + `c ${d({e: 1})} \\` f`} g`) // h"))
                .isEqualTo("«f f»(«s `a »${b + «s `c »${«f d»({e: «n 1»})}«s  \\` f`»}«s  g`») «c // h»");
    }

    @Test
    void aTemplateThatIsNotClosedIsAllText() {
        assertThat(Told.of("js", "`a ${b} \nc")).isEqualTo("«s `a »${b}«s  \nc»");
    }

    @Test
    void typescriptHasTypesWhereJavascriptHasNames() {
        assertThat(Told.of("ts", "abstract class A<T> { readonly n: number = <number>x; type = of; }"))
                .isEqualTo(
                        "«k abstract» «k class» «t A»<«t T»> { «k readonly» n: «t number» = <«t number»>x; type = of; }");
        assertThat(Told.of("js", "number = any")).isEqualTo("number = any");
    }

    @Test
    void jsxHasElementsInCodeAndCodeInElements() {
        assertThat(Told.of("jsx", """
                const a = i < n ? <Row key="k" on={() => f({})}>Don't {b && <br />} <>x</></Row> : null;
                """)).isEqualTo("""
                «k const» a = i < n ? «t <Row» «a key»=«s "k"» «a on»={() => «f f»({})}«t >»Don't \
                {b && «t <br» «t />»} «t <>»x«t </></Row>» : «n null»;
                """);
        assertThat(Told.of("tsx", "const id = <T,>(x: T) => x, f = <T extends A>(x: T) => x;"))
                .doesNotContain("«t <");
    }

    @Test
    void pythonHasPrefixesAndThreeQuotes() {
        assertThat(Told.of("python", """
                @app.route("/")
                def f(self, *, n: int = 0x1F) -> None:  # note
                    '''Doc "with" quotes
                    over lines'''
                    return rb'\\d' + f"{n!r:>{3}}" if a @ b else not True
                match x:
                    case Point(0): match = 1
                """)).isEqualTo("""
                «a @app.route»(«s "/"»)
                «k def» «f f»(«v self», *, n: «t int» = «n 0x1F») -> «n None»:  «c # note»
                    «s '''Doc "with" quotes
                    over lines'''»
                    «k return» «s rb'\\d'» + «s f"{n!r:>{3}}"» «k if» a @ b «k else» «k not» «n True»
                «k match» x:
                    «k case» «t Point»(«n 0»): match = «n 1»
                """);
    }

    @Test
    void rustTellsCharactersFromLifetimesAndCountsTheSignsOfRawStrings() {
        assertThat(Told.of("rust", """
                #![allow(dead_code)]
                /* a /* b */ c */ fn f<'a>(s: &'a str) -> Vec<u8> { vec!['a', '\\'', b'x'] }
                let raw = r#"a "quoted" r"b""#; let two = br##"a"#b"##; // end
                async { x.await? } == 1..=2 && a != b
                """)).isEqualTo("""
                «a #![allow(dead_code)]»
                «c /* a /* b */ c */» «k fn» «f f»<«v 'a»>(s: &«v 'a» «t str») -> «t Vec»<«t u8»> \
                { «f vec!»[«s 'a'», «s '\\''», «s b'x'»] }
                «k let» raw = «s r#"a "quoted" r"b""#»; «k let» two = «s br##"a"#b"##»; «c // end»
                «k async» { x«k .await»? } == «n 1»..=«n 2» && a != b
                """);
    }

    @Test
    void goHasBackticksAndRunes() {
        assertThat(Told.of("go", "func (s *S) Get(k string) (v any, err error) { return `a\n\\`, '\\n' }"))
                .isEqualTo("«k func» (s *S) «f Get»(k «t string») (v «t any», err «t error») "
                        + "{ «k return» «s `a\n\\`», «s '\\n'» }");
    }

    @Test
    void sqlIsReadInCapitalsOrNot() {
        assertThat(Told.of("sql", """
                SELECT count(*), 'it''s' FROM "order" o -- all
                where o.date >= :from and id = $1 /* a */ limit 10;
                CREATE FUNCTION f() RETURNS Text AS $body$ BEGIN RETURN NULL; END $body$;
                """)).isEqualTo("""
                «k SELECT» «f count»(*), «s 'it''s'» «k FROM» "order" o «c -- all»
                «k where» o.date >= «v :from» «k and» id = «v $1» «c /* a */» «k limit» «n 10»;
                «k CREATE» «k FUNCTION» «f f»() «k RETURNS» «t Text» «k AS» «v $body$» «k BEGIN» «k RETURN» «n NULL»; \
                «k END» «v $body$»;
                """);
    }
}
