package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | January 5, 2026
            en-GB | 5 January 2026
            fr    | 5 janvier 2026
            de-AT | 5. Jänner 2026
            es    | 5 de enero de 2026
            ja    | 2026年1月5日
            pl    | 5 stycznia 2026
            """)
    void aDayIsWrittenInTheWordsOfTheLanguage(String tag, String written) {
        assertThat(DateWords.of(LocalDate.of(2026, 1, 5), Locale.forLanguageTag(tag)))
                .isEqualTo(written);
    }

    @Test
    void noLanguageIsWrittenOtherwiseThanThePlatformWritesIt() {
        var platform = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        for (var locale : Locale.getAvailableLocales()) {
            for (int month = 1; month <= 12; month++) {
                var day = LocalDate.of(2026, month, 9);
                assertThat(DateWords.of(day, locale))
                        .as(locale.toLanguageTag())
                        .isEqualTo(platform.withLocale(locale).format(day));
            }
        }
    }
}
