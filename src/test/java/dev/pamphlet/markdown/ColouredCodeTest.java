package dev.pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the site in {@code content/}, and all that it begins with, in its language and in others. */
class ColouredCodeTest {
    private static final Pattern BLOCK = Pattern.compile("(?m)^(`{3,})([a-z]+)[^\n]*\n(.*?)^\\1$", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("<pre tabindex=\"0\"><code[^>]*>(.*?)</code></pre>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?(?:span(?: class=\"[a-z]\")?|mark(?: class=\"hl\")?)>");

    private record Block(String language, String code) {}

    @Test
    void theTextOfThePageIsTheCodeToTheLastCharacter() throws IOException {
        for (var block : blocks()) {
            for (int end = 0; end < block.code().length(); end += 7) {
                check(block.language(), block.code().substring(0, end));
            }
            check(block.language(), block.code());
        }
    }

    @Test
    void soItIsInAnyOtherLanguage() throws IOException {
        var languages = blocks().stream().map(Block::language).distinct().toList();
        for (var block : blocks()) {
            languages.forEach(language -> check(language, block.code()));
        }
    }

    @Test
    void everyLanguageOfThePageHasMoreThanOneKindOfThings() throws IOException {
        for (var block : blocks()) {
            var html = Reading.html("`````" + block.language() + "\n" + block.code() + "`````");

            assertThat(TAG.matcher(html).results().map(tag -> tag.group()).distinct())
                    .as(block.language())
                    .hasSizeGreaterThan(2);
        }
    }

    private static void check(String language, String code) {
        var written = code.isEmpty() || code.endsWith("\n") ? code : code + "\n";
        int lines = Math.max(1, (int) code.lines().count());
        for (var marked : List.of("", " {hl_lines=[1,\"" + (lines + 1) / 2 + "-" + lines + "\"]}")) {
            var html = Reading.html("`````" + language + marked + "\n" + written + "`````");

            assertThat(unescaped(html)).as(language + marked).isEqualTo(written);
        }
    }

    private static String unescaped(String html) {
        var code = CODE.matcher(html);
        assertThat(code.find()).as(html).isTrue();
        var text = TAG.matcher(code.group(1)).replaceAll("");
        assertThat(text).doesNotContain("<").doesNotContain("\"");
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static List<Block> blocks() throws IOException {
        var page = Files.readString(Path.of("content/posts/code-in-colour.md"));
        return BLOCK.matcher(page)
                .results()
                .map(block -> new Block(block.group(2), block.group(3)))
                .toList();
    }
}
