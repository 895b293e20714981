package dev.pamphlet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.pamphlet.publish.ErrorStatus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The packages are the data flow; arrows never turn back. */
@AnalyzeClasses(packages = "dev.pamphlet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String JAVA = "java..";
    private static final String ANNOTATIONS = "org.jspecify.annotations..";
    private static final String SITE = "dev.pamphlet.site..";
    private static final String SEARCH = "dev.pamphlet.search..";
    private static final String WORDS = "dev.pamphlet.words..";

    @ArchTest
    static final ArchRule theModelStandsAlone = mayImport("site", SITE, "net.gcardone.junidecode..");

    @ArchTest
    static final ArchRule wordsKnowNothing = mayImport("words", WORDS);

    @ArchTest
    static final ArchRule markdownKnowsTheModelAndWords = mayImport(
            "markdown",
            SITE,
            "dev.pamphlet.markdown..",
            WORDS,
            "com.vladsch.flexmark..",
            "org.graalvm.nativeimage..",
            "com.oracle.svm.core.annotate..");

    @ArchTest
    static final ArchRule codeKnowsNoMarkdown = mayImport("markdown.code", SITE, "dev.pamphlet.markdown.code..");

    @ArchTest
    static final ArchRule contentKnowsModelAndMarkdown = mayImport(
            "content", SITE, "dev.pamphlet.content..", "dev.pamphlet.markdown..", "org.yaml.snakeyaml..", "com.drew..");

    @ArchTest
    static final ArchRule searchKnowsTheModel = mayImport("search", SITE, SEARCH);

    @ArchTest
    static final ArchRule publishKnowsModelSearchAndWords = classes()
            .that()
            .resideInAPackage("dev.pamphlet.publish..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            SITE,
                            SEARCH,
                            WORDS,
                            "dev.pamphlet.publish..",
                            "io.quarkus.qute..",
                            "javax.xml.stream..",
                            JAVA,
                            ANNOTATIONS)
                    .or(DescribedPredicate.describe(
                            "the mark of what templates see",
                            type -> type.isEquivalentTo(RegisterForReflection.class))));

    @ArchTest
    static final ArchRule sourcePutsContentAndLookTogether = mayImport(
            "source",
            SITE,
            "dev.pamphlet.source..",
            "dev.pamphlet.content..",
            "dev.pamphlet.publish..",
            "io.smallrye.common.classloader..");

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pamphlet.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.pamphlet.cli..", "picocli..", "org.jsoup..");

    @ArchTest
    static final ArchRule nothingKnowsTheServer = noClasses()
            .that()
            .resideOutsideOfPackages("dev.pamphlet.wire..", "dev.pamphlet.web..", "dev.pamphlet.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.pamphlet.wire..", "dev.pamphlet.web..", "dev.pamphlet.cli..", "io.vertx..", "jakarta..");

    @ArchTest
    static final ArchRule theWireKnowsNothingOfTheSite = noClasses()
            .that()
            .resideInAPackage("dev.pamphlet.wire..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.pamphlet..")
                    .and(not(resideInAPackage("dev.pamphlet.wire..")))
                    .and(not(describe("the ways to fail", type -> type.isEquivalentTo(ErrorStatus.class)))));

    @ArchTest
    static final ArchRule nothingKnowsWhatDrawsPictures = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pamphlet.pictures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.pamphlet.pictures..",
                    "java.awt..",
                    "javax.imageio..",
                    "net.coobird..",
                    "org.apache.fontbox..");

    @ArchTest
    static final ArchRule namesSayWhatTypesAre = noClasses()
            .should()
            .haveNameMatching(
                    ".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Processor|Service|Impl|Abstract|Base|Data|Info|DTO|Model|Common)");

    @ArchTest
    static final ArchRule whatIsPublicIsUsedElsewhere = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAnnotatedWith(RegisterForReflection.class)
            .and()
            .areNotAnnotatedWith(QuarkusMain.class)
            .and()
            .areNotAnnotatedWith(jakarta.ws.rs.Path.class)
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(describe(
                    "used outside their package", (JavaClass type) -> type.getDirectDependenciesToSelf().stream()
                            .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage())))));

    private static ArchRule mayImport(String name, String... packages) {
        var allowed = java.util.Arrays.copyOf(packages, packages.length + 2);
        allowed[packages.length] = JAVA;
        allowed[packages.length + 1] = ANNOTATIONS;
        return classes()
                .that()
                .resideInAPackage("dev.pamphlet." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }
}
