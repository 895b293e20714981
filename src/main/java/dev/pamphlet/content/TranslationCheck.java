package dev.pamphlet.content;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Quotation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks that files in several languages go together. */
final class TranslationCheck {
    private final Problems problems;
    private final Map<List<String>, Manuscript> byKeyAndLanguage = new HashMap<>();

    private TranslationCheck(Problems problems) {
        this.problems = problems;
    }

    /** Languages without a page, pages that are there twice in a language, and names that say another language. */
    static void check(Languages languages, List<Manuscript> manuscripts, Problems problems) {
        if (languages.areSeveral()) {
            var check = new TranslationCheck(problems);
            manuscripts.forEach(check::check);
            languages.further().forEach(language -> check.check(language, manuscripts));
        }
    }

    private void check(Languages.Further declared, List<Manuscript> manuscripts) {
        var language = declared.config().language();
        if (manuscripts.stream()
                .noneMatch(manuscript -> manuscript.path().language().equals(language))) {
            problems.warning(
                    declared.position(),
                    "languages: there is no page in '" + language.tag() + "' yet: begin with index." + language.tag()
                            + ".md");
        }
    }

    private void check(Manuscript manuscript) {
        var own = manuscript.frontMatter().presentation().lang();
        var ofName = manuscript.path().language();
        if (manuscript.path().saysLanguage() && !own.isEmpty() && !isSame(own, ofName.locale())) {
            problems.warning(
                    manuscript.position(FrontMatterKey.LANG),
                    "lang: " + Quotation.of(own) + " is not the language of the file's name, '" + ofName.tag()
                            + "': remove one of them");
        }
        var other = byKeyAndLanguage.putIfAbsent(List.of(manuscript.path().key(), manuscript.language()), manuscript);
        if (other != null) {
            problems.error(
                    own.isEmpty() ? Position.of(manuscript.file()) : manuscript.position(FrontMatterKey.LANG),
                    other.file() + " is this page in '" + manuscript.language() + "' already: rename one of the files");
        }
    }

    private static boolean isSame(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }
}
