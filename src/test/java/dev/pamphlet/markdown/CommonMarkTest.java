package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.markdown.Markdown.Source;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark 0.31.2 specification, read by the core alone. */
class CommonMarkTest {
    /** Examples that are known to fail, by number; one that begins to pass must leave this list. */
    private static final List<Integer> FAILING = List.of(312, 313);

    @Test
    void theExamplesOfTheSpecificationComeOutAsWritten() {
        var examples = ExampleReader.readExamples(TestResources.getSpec());
        var markdown = new Markdown(Markdown.COMMONMARK);
        var failing = new ArrayList<Integer>();
        for (int number = 1; number <= examples.size(); number++) {
            if (!passes(markdown, examples.get(number - 1))) {
                failing.add(number);
            }
        }
        System.out.printf("CommonMark 0.31.2: %d of %d%n", examples.size() - failing.size(), examples.size());
        assertThat(failing).isEqualTo(FAILING);
    }

    private static boolean passes(Markdown markdown, Example example) {
        var source = new Source("example.md", 1, visible(example.getSource()));
        var html = markdown.parse(source, AsWritten.REFERENCES).body().html();
        return normalized(html).equals(normalized(visible(example.getHtml())));
    }

    /** The specification shows tabs as arrows. */
    private static String visible(String text) {
        return text.replace('→', '\t');
    }

    /** The specification closes void elements; HTML does not need it. */
    private static String normalized(String html) {
        return html.replace(" />", ">").strip();
    }
}
