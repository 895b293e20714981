package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginatorViewTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 3, [1] 2 3",
        "3, 5, 1 2 [3] 4 5",
        "1, 9, [1] 2 3 … 9",
        "5, 9, 1 2 3 4 [5] 6 7 8 9",
        "6, 11, 1 … 4 5 [6] 7 8 … 11",
        "9, 9, 1 … 7 8 [9]",
    })
    void theFirstTheLastAndTheNearestPagesAreNumbered(int page, int pages, String expected) {
        var paginator = PaginatorView.of(page, pages, number -> "/page/" + number + "/");

        assertThat(paginator.numbers().stream()
                        .map(link -> link.current().equals("page") ? "[" + link.title() + "]" : link.title())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void theFirstPageHasNothingNewerAndTheLastNothingOlder() {
        var first = PaginatorView.of(1, 2, number -> "/page/" + number + "/");
        var last = PaginatorView.of(2, 2, number -> "/page/" + number + "/");

        assertThat(first.newer()).isEqualTo(LinkView.NONE);
        assertThat(first.older().href()).isEqualTo("/page/2/");
        assertThat(last.newer().href()).isEqualTo("/page/1/");
        assertThat(last.older()).isEqualTo(LinkView.NONE);
    }
}
