package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void membersComeInTheOrderInWhichTheyAreAdded() {
        var json = Json.object()
                .withText("name", "A")
                .with("width", Json.of(640))
                .with("public", Json.of(true))
                .withAll("tags", List.of(Json.of("x"), Json.object().withText("y", "z")));

        assertThat(json.text())
                .isEqualTo("{\"name\":\"A\",\"width\":640,\"public\":true,\"tags\":[\"x\",{\"y\":\"z\"}]}");
    }

    @Test
    void textsAndListsWithNothingInThemAreLeftOut() {
        var json = Json.object().withText("name", "").withAll("tags", List.of()).with("items", Json.array(List.of()));

        assertThat(json.text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void nothingInAStringCanEndAScript() {
        assertThat(Json.of("</script><!-- & \u2028\u2029").text())
                .isEqualTo("\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"");
    }

    @Test
    void everyCharacterIsReadAsItWasWritten() throws JsonProcessingException {
        var nasty = new StringBuilder();
        for (int c = 0; c < 0xD800; c++) {
            nasty.append((char) c);
        }
        nasty.append("👩‍🚀");

        assertThat(new ObjectMapper().readTree(Json.of(nasty.toString()).text()).textValue())
                .isEqualTo(nasty.toString());
    }
}
