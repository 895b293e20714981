package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** The specifications' examples, read as the site reads its pages. */
class GitHubMarkdownTest {
    /** Raw HTML is the author's: none is filtered. */
    private static final List<String> NOT_OURS = List.of("tagfilter");

    @Test
    void theExamplesOfGitHubsExtensionsComeOutAsWritten() {
        var failing = new ArrayList<String>();
        for (var example : ExampleReader.readExamples(TestResources.getGfmSpec())) {
            boolean extension = !example.getInfo().isEmpty() && !NOT_OURS.contains(example.getInfo());
            if (extension && !html(example).equals(expected(example))) {
                failing.add(example.getSource());
            }
        }
        assertThat(failing).isEmpty();
    }

    @Test
    void theExamplesOfCommonMarkAreReadToo() {
        for (var example : ExampleReader.readExamples(TestResources.getSpec())) {
            var parsed = Reading.of(example.getSource());

            assertThat(parsed.problems())
                    .noneMatch(problem -> problem.position().line() == 0);
            assertThat(parsed.body().html().isEmpty())
                    .isEqualTo(example.getHtml().isBlank());
        }
    }

    /** What is ours, and not the specification's, taken away. */
    private static String html(Example example) {
        return Reading.html(example.getSource().replace('→', '\t'))
                .replace("<div class=\"table-scroll\" tabindex=\"0\">\n", "")
                .replace("</table>\n</div>", "</table>")
                .replace(" class=\"task-list-item\"", "")
                .replace("<label>", "")
                .replace("</label>", "")
                .strip();
    }

    private static String expected(Example example) {
        return example.getHtml()
                .replace(" />", ">")
                .replaceAll(" align=\"(\\w+)\"", " class=\"align-$1\"")
                .replace("<input disabled=\"\" type=\"checkbox\">", "<input type=\"checkbox\" disabled>")
                .replace(
                        "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
                        "<input type=\"checkbox\" disabled checked>")
                .strip();
    }
}
