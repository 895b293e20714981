package dev.pamphlet.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML Checker. */
final class HtmlChecker {
    private HtmlChecker() {}

    /** What is wrong with a page, one line an error. */
    static List<String> errors(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            var report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return report.lines().filter(line -> line.contains(": error: ")).toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the checker failed", e);
        }
    }
}
