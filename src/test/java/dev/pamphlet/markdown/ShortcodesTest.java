package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other site generators run in a text. */
class ShortcodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< youtube \"a_b_c\" >}}",
                "{{<figure src=\"*a*.png\">}}",
                "{{% notice tip %}}",
                "{{% /notice %}}",
                "{% include figure.html path=\"a--b.png\" %}",
                "{%- if page.title -%}",
                "{{ site.url }}",
                "{{- .Title | safeHTML -}}",
                "{{ youtube(id=\"x_y_z\") }}",
                "{: .wide target=\"_blank\"}",
                "<Chart data={[1, 2]} client:load />",
                "<Card.Title>",
                "</Callout>",
            })
    void aTagOfAnotherGeneratorIsShownAsItStands(String tag) {
        var escaped = tag.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");

        assertThat(Reading.typographic("One " + tag + " *two*."))
                .isEqualTo("<p>One " + escaped + " <em>two</em>.</p>\n");
        assertThat(Reading.problems("One " + tag + " two."))
                .singleElement()
                .asString()
                .startsWith("posts/a.md:1:5: warning: '" + tag + "' is not run here but shown as text: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{{< youtube x >}}` and `{% if x %}` and `<Chart />`",
                "```text\n{{ site.url }}\n<Chart />\n```",
                "    {{ site.url }}",
                "\\{{ site.url }} and \\{% if x %} and \\<Chart />",
                "$\\frac{{1}}{{2}}$ and {{}} and {{ }} and { % a %}",
                "{{< never closed and {% never closed",
                "<B>loud</B> and <BR>",
                "<!-- {{ site.url }} -->",
                "<pre>{{ site.url }}</pre>",
            })
    void codeAndMathematicsAreNoTags(String text) {
        assertThat(Reading.problems(text)).isEmpty();
    }

    @Test
    void theFirstIsNamedWithItsPlaceAndTheOthersAreCounted() {
        assertThat(Reading.from(7, """
                        A text with `{{ code }}`.

                        - {{< figure
                          src="a.png" >}}
                        - {{% note %}} *Mind* the gap. {{% /note %}}

                        > | {{ a }} |
                        > | --- |
                        """).problems())
                .extracting(Object::toString)
                .containsExactly(
                        "posts/a.md:9:3: warning: '{{< figure\\nsrc=\"a.png\" >}}' is not run here but shown as"
                                + " text, as are 3 more such tags: write pictures as ![what it shows](picture.png),"
                                + " or put backticks around it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            [a]({{< ref "gone.md" >}})               § <p>[a]({{&lt; ref &quot;gone.md&quot; &gt;}})</p>
            [a]({{<ref"gone.md">}})                  § <p>[a]({{&lt;ref&quot;gone.md&quot;&gt;}})</p>
            [a]({% post_url 2024-01-05-gone %})      § <p>[a]({% post_url 2024-01-05-gone %})</p>
            [a]({{site.baseurl}}/gone)               § <p>[a]({{site.baseurl}}/gone)</p>
            [a]({{ site.baseurl }}/gone)             § <p>[a]({{ site.baseurl }}/gone)</p>
            [a](<{{ site.baseurl }}/gone>)           § <p>[a](&lt;{{ site.baseurl }}/gone&gt;)</p>
            ![a]({{ site.baseurl }}/gone.png)        § <p>![a]({{ site.baseurl }}/gone.png)</p>
            x ![a]({{site.baseurl}}/gone.png)        § <p>x ![a]({{site.baseurl}}/gone.png)</p>
            """)
    void aTagInADestinationIsNoDeadLinkAsWell(String text, String html) {
        assertThat(Reading.html(text)).isEqualTo(html + "\n");
        assertThat(Reading.problems(text)).singleElement().asString().contains("is not run here");
    }

    @Test
    void aTagInHtmlIsNamedToo() {
        assertThat(Reading.problems(
                        "<div>\n  <img src=\"{{ site.url }}/a.png\" alt=\"\">\n</div>\n\n<b id={{x}}>b</b>"))
                .containsExactly("posts/a.md:2:13: warning: '{{ site.url }}' is not run here but shown as text,"
                        + " as is 1 more such tag: write links as [text](other-file.md), or put backticks around it");
    }

    @Test
    void tagsAreNeitherSearchedNorSummarised() {
        var body = Reading.of("{{< toc >}}\n\nThe *first* {: .wide} words.").body();

        assertThat(body.opening()).isEqualTo("The first words.");
        assertThat(body.text()).isEqualTo("The first words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% highlight java %}\nList<String> a = *b*;\n\n    c();\n{% endhighlight %}\nText.",
                "{%- highlight java linenos -%}\nList<String> a = *b*;\n\n    c();\n{%- endhighlight -%}\nText.",
                "{{< highlight java >}}\nList<String> a = *b*;\n\n    c();\n{{< /highlight >}}\nText.",
                "{{% highlight java \"linenos=table\" %}}\nList<String> a = *b*;\n\n    c();\n{{% /highlight %}}\nText.",
                "{{<highlight \"java\">}}\nList<String> a = *b*;\n\n    c();\n{{</ highlight >}}\nText.",
            })
    void codeBetweenTagsForItIsCode(String text) {
        assertThat(Reading.html(text))
                .isEqualTo(Reading.html("```java\nList<String> a = *b*;\n\n    c();\n```\nText."));
        assertThat(Reading.problems(text)).isEmpty();
    }

    @Test
    void codeBetweenTagsMayStandInAList() {
        assertThat(Reading.html("- a\n\n  {% highlight sh %}\n  ls\n    -l\n  {% endhighlight %}\n\n- b"))
                .isEqualTo(Reading.html("- a\n\n  ```sh\n  ls\n    -l\n  ```\n\n- b"));
    }

    @Test
    void aComponentDoesNotSwallowWhatFollows() {
        assertThat(Reading.html("<Chart\n  client:load\n/>\n\n<Callout>\nMind the *gap*.\n</Callout>\n"))
                .isEqualTo("""
                        <p>&lt;Chart
                        client:load
                        /&gt;</p>
                        <p>&lt;Callout&gt;
                        Mind the <em>gap</em>.
                        &lt;/Callout&gt;</p>
                        """);
    }
}
