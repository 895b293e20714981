package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pamphlet.site.Bytes;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Bytes FONT = Bytes.of("a font");

    @Test
    void aFileIsPublishedUnderANameThatChangesWithItsContent() {
        var theme = theme(Map.of("fonts/serif.woff2", FONT));

        assertThat(theme.path("fonts/serif.woff2").path()).matches("/assets/fonts/serif\\.[\\w-]{10}\\.woff2");
        assertThat(theme(Map.of("fonts/serif.woff2", Bytes.of("another"))).path("fonts/serif.woff2"))
                .isNotEqualTo(theme.path("fonts/serif.woff2"));
    }

    @Test
    void aStylesheetRefersToTheFilesOfTheThemeWhereTheyArePublished() {
        var theme = theme(Map.of("fonts/serif.woff2", FONT, "paper.png", FONT, "style.css", Bytes.of("""
                        @font-face { src: url("fonts/serif.woff2") }
                        body { background: url( 'fonts/../paper.png' ) }
                        """)));

        assertThat(stylesheet(theme))
                .contains("url(" + theme.path("fonts/serif.woff2") + ")")
                .contains("url(" + theme.path("paper.png") + ")");
    }

    @Test
    void aStylesheetThatIsImportedIsReferredToAsItIsPublished() {
        var theme = theme(Map.of(
                "style.css", Bytes.of("@import url(type.css);"),
                "type.css", Bytes.of("@font-face { src: url(serif.woff2) }"),
                "serif.woff2", FONT));

        assertThat(theme.routes().map(route -> route.path().path()))
                .contains(stylesheet(theme).replaceAll(".*url\\(|\\).*", ""));
    }

    @Test
    void whatIsNoFileOfTheThemeIsLeftAsItIs() {
        var css = "a { background: url(/img/a.png) } b { background: url(\"data:image/png;base64,AA==\") }";

        assertThat(stylesheet(theme(Map.of("style.css", Bytes.of(css))))).isEqualTo(css);
    }

    private static Theme theme(Map<String, Bytes> files) {
        return new Theme(Templates.embedded(), files);
    }

    private static String stylesheet(Theme theme) {
        return theme.routes()
                .filter(route -> route.path().path().matches("/assets/style\\..*"))
                .map(route -> ((Resource) route).variants().get(0).print(Press.GZIP))
                .map(printed -> printed.identity().content().text())
                .findFirst()
                .orElseThrow();
    }
}
