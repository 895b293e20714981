package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-05                       | 2026-01-05T00:00+01:00
            2026-07-05                       | 2026-07-05T00:00+02:00
            2024-02-29                       | 2024-02-29T00:00+01:00
            2026-01-05T13:32                 | 2026-01-05T13:32+01:00
            2026-01-05 13:32:20              | 2026-01-05T13:32:20+01:00
            2026-01-05T13:32:20Z             | 2026-01-05T14:32:20+01:00
            2026-01-05t13:32:20z             | 2026-01-05T14:32:20+01:00
            2026-01-05T13:32:20.5+00:00      | 2026-01-05T14:32:20.500+01:00
            2026-01-05 13:32:20 +0200        | 2026-01-05T12:32:20+01:00
            2026-01-05 13:32 -05:30          | 2026-01-05T20:02+01:00
            2026-12-31T23:30:00-01:00        | 2027-01-01T01:30+01:00
            2026-03-29 02:30                 | 2026-03-29T03:30+02:00
            Jan 05 2026                      | 2026-01-05T00:00+01:00
            July 5, 2026                     | 2026-07-05T00:00+02:00
            5 September 2026                 | 2026-09-05T00:00+02:00
            31 Dec 2026 23:30 -0100          | 2027-01-01T01:30+01:00
            """)
    void aDateIsInTheTimeZoneOfTheSiteUnlessItSaysItsOwn(String text, String expected) {
        assertThat(DateText.parse(text, ZURICH))
                .hasValueSatisfying(date -> assertThat(date.toOffsetDateTime()).hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1-5",
                "26-01-05",
                "12/31/2026",
                "2026-02-30",
                "0000-01-01",
                "9999-12-31",
                "2026-01-05T",
                "2026-01-05 25:00",
                "2026-01-05T10:00:00+19:00",
                "2026-01-05 10:00 UTC",
                "2026-01-05TT10:00",
                "2026-01-05T10:00:00,5",
                "Feb 30 2026",
                "Julember 5, 2026",
                "Jan 5",
                "5. Januar 2026",
                "٢٠٢٦-٠١-٠٥"
            })
    void nothingElseIsADate(String text) {
        assertThat(DateText.parse(text, ZURICH)).isEmpty();
    }
}
