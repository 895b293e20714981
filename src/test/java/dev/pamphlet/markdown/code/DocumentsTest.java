package dev.pamphlet.markdown.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Languages that documents are written and sent in. */
class DocumentsTest {
    @Test
    void xmlHasTagsAttributesAndSections() {
        assertThat(Told.of("xml", """
                <?xml version="1.0"?>
                <!DOCTYPE a [ <!ENTITY b "c"> ]>
                <a:b c-d="e > f"
                     g='"'><!-- <h> --><i/>1 < 2 &amp; &#x41; & ;<![CDATA[ <j> ]]></a:b >
                """)).isEqualTo("""
                «t <?xml version="1.0"?>»
                «t <!DOCTYPE a »[ «t <!ENTITY b "c">» ]>
                «t <a:b» «a c-d»=«s "e > f"»
                     «a g»=«s '"'»«t >»«c <!-- <h> -->»«t <i/>»1 < 2 «v &amp;» «v &#x41;» & ;\
                «s <![CDATA[ <j> ]]>»«t </a:b» «t >»
                """);
    }

    @Test
    void htmlHasScriptsAndStylesInTheirOwnLanguages() {
        assertThat(Told.of("html", """
                <script async src=a.js>if ("</b>") x = 1;</SCRIPT><style>a { b: c }</style><styled>a { b: c }
                """)).isEqualTo("""
                «t <script» «a async» «a src»=«s a.js»«t >»«k if» («s "</b>"») x = «n 1»;«t </SCRIPT><style>a» \
                { «a b»: c }«t </style><styled>»a { b: c }
                """);
    }

    @Test
    void cssTellsSelectorsFromDeclarations() {
        assertThat(Told.of("css", """
                a:hover, #id.b > [c="{;}"]::before { color: #fff; --d: var(--e, -1.5em) !important }
                @media (min-width: 10px) { f { background: url(data:a;b); &:not(g) { h: i } } }
                @import "x.css"; /* { */ 50% { k: l
                """)).isEqualTo("""
                «t a»«f :hover», «t #id.b» > [«a c»=«s "{;}"»]«f ::before» { «a color»: «n #fff»; \
                «v --d»: «f var»(«v --e», «n -1.5em») «k !important» }
                «k @media» («a min-width»: «n 10px») { «t f» { «a background»: «f url»(«s data:a;b»); \
                «t &»«f :not»(«t g») { «a h»: i } } }
                «k @import» «s "x.css"»; «c /* { */» «n 50%» { «a k»: l
                """);
    }

    @Test
    void markdownHasMarksAndCodeInItsOwnLanguage() {
        assertThat(Told.of("markdown", """
                ---
                title: A
                ---
                # Head *line*
                - [x] **bold** _em_ ~~out~~ snake_case 2 * 3 * 4 `a``b` \\*no*
                > [!NOTE] [text](a.md "t") ![alt](b.png)[^1] &copy; <br> <!-- c -->
                ~~~~js {hl_lines=[1]}
                let a
                ~~~
                ~~~~
                ```
                # plain
                ```
                [ref]: https://example.org/
                ***
                """)).isEqualTo("""
                «k ---»
                «a title»: A
                «k ---»
                «k # Head *line*»
                «k -» [x] «f **bold**» «f _em_» «f ~~out~~» snake_case 2 * 3 * 4 «s `a``b`» \\*no*
                «k >» «a [!NOTE]» [text](«v a.md "t"») ![alt](«v b.png»)«a [^1]» «v &copy;» «t <br>» «c <!-- c -->»
                «a ~~~~js {hl_lines=[1]}»
                «k let» a
                ~~~
                «a ~~~~»
                «a ```»
                «s # plain
                »«a ```»
                «a [ref]:» https://example.org/
                «k ***»
                """);
    }

    @Test
    void httpHasMessagesWithFieldsAndContent() {
        assertThat(Told.of("http", """
                POST /a?b=c HTTP/1.1
                Host: example.org:80
                Content-Type: application/json

                {"a": 1}

                HTTP/2 404
                :x: y

                <p>Gone</p>
                """)).isEqualTo("""
                «k POST» «s /a?b=c» «k HTTP/1.1»
                «a Host»: example.org:80
                «a Content-Type»: application/json

                {«a "a"»: «n 1»}

                «k HTTP/2» «n 404»
                «a :x»: y

                «t <p>»Gone«t </p>»
                """);
    }
}
