package dev.pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.pamphlet.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schemas for editors: they are made of the keys that the parser knows, and say what the parser says.
 * {@code ./mvnw test -Dtest=SchemaTest -Dupdate} writes them anew.
 */
class SchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/schema");
    private static final JsonSchemaFactory VALIDATORS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V7,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV7())
                    .keyword(new NonValidationKeyword("doNotSuggest"))
                    .keyword(new NonValidationKeyword("deprecationMessage"))
                    .keyword(new NonValidationKeyword("patternErrorMessage"))
                    .build()));

    // What a parser says of a value that is not what its key expects; the rest is about what it means.
    private static final Pattern OF_KIND = Pattern.compile(
            ".*(expected (?!letters)|unknown key|a key must be|missing (title|name|src|url)|is read as '/|are not filled in|only the first).*");

    /** The files that have a schema. */
    private enum Schema {
        FRONT_MATTER("Front matter of a page", FrontMatterKey.class),
        SITE("site.yml", SiteKey.class);

        private final String title;
        private final Class<? extends Key> keys;

        Schema(String title, Class<? extends Key> keys) {
            this.title = title;
            this.keys = keys;
        }

        Path path() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json");
        }

        String made() throws IOException {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(KeySchema.of(title, keys))
                    + "\n";
        }

        JsonSchema validator() throws IOException {
            return VALIDATORS.getSchema(made());
        }
    }

    /** A text with keys, and where it is from. */
    private record Written(String file, String yaml) {
        Schema schema() {
            return file.endsWith(".yml") ? Schema.SITE : Schema.FRONT_MATTER;
        }

        /** What the parser says, or nothing when it cannot read the text at all. */
        List<String> problems() {
            var problems = new Problems();
            if (schema() == Schema.SITE) {
                SiteConfigParser.parse(yaml, problems);
            } else {
                FrontMatterParser.parse(
                        new Document("a.md", yaml, "", 0),
                        ContentPath.of("a.md", Languages.of(SiteConfigParser.DEFAULTS)),
                        ZoneOffset.UTC,
                        problems);
            }
            return problems.inOrder().stream().map(Object::toString).toList();
        }

        boolean isReadable() {
            return new Yaml(file, 1, yaml).mapping(new Problems()).isPresent();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void theSchemaIsWhatTheKeysSay(Schema schema) throws IOException {
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(schema.path(), schema.made());
        }

        assertThat(schema.path()).content().as("made anew by -Dupdate").isEqualTo(schema.made());
    }

    @ParameterizedTest
    @EnumSource(Schema.class)
    void theSchemaIsASchema(Schema schema) throws IOException {
        var ofSchemas = VALIDATORS.getSchema(SchemaLocation.of(SchemaId.V7));

        assertThat(ofSchemas.validate(new ObjectMapper().readTree(schema.made())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void anEditorMarksAFileWhereTheParserDoes(Written written) throws IOException {
        var marks = written.schema().validator().validate(YamlAsJson.of(written.yaml()));

        assertThat(marks.isEmpty())
                .as("%s and %s", marks, written.problems())
                .isEqualTo(written.problems().stream().noneMatch(OF_KIND.asMatchPredicate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2026-01-05",
                "date: 2026-01-05T13:32:20Z",
                "date: 2026-01-05t13:32:20.5+02:00",
                "pubDate: 2026-01-05 13:32 -0530",
                "date: 'Jul 08 2026'",
                "date: January 5, 2026",
                "date: 5 January 2026 13:30",
                "date: ' 2026-01-05 '",
                "date:",
                "updated: ''",
                "description: 2026",
                "description: true",
                "draft: Yes",
                "draft: 'true'",
                "draft:",
                "weight: -3",
                "weight: '12'",
                "tags: rust, aws",
                "tags: [rust, 2026, true, null]",
                "categories: 1.0",
                "taxonomies: { tags: [rust], categories: [aws] }",
                "authors: [Ada, Grace]",
                "author: { name: Ada, url: https://example.org/ada }",
                "authors: [{ name: Ada }, { name: Grace }]",
                "image: sea.png",
                "image: HTTPS://example.org/sea.png",
                "cover: { image: /sea.png, alt: The sea }",
                "images: [sea.png]",
                "image: [{ src: sea.png }]",
                "series: [Rust]",
                "series: Rust",
                "path: /a/b.html",
                "redirect_from: /old/",
                "aliases: [/old/, /older]",
                "lang: zh-Hant-TW",
                "lang: de_CH-1996-x-private",
                "canonical: https://example.org/?a=b",
                "params: { any: [thing, { at: all }] }",
                "layout: post",
            })
    void whatIsRightForTheParserIsRightForAnEditor(String line) throws IOException {
        assertThat(marks(line)).containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date: 2026",
                "date: 2026-1-5",
                "date: Janvier 5, 2026",
                "date: 5/1/2026",
                "date: [2026-01-05]",
                "description: [a]",
                "draft: maybe",
                "draft: 1",
                "draft: [true]",
                "weight: heavy",
                "weight: 1.5",
                "weight: 1000001",
                "tags: { rust: true }",
                "tags: [[rust]]",
                "taxonomies: { tags: { rust: true } }",
                "taxonomies: { series: [a] }",
                "authors: [Ada, { name: Grace }]",
                "author: { url: https://example.org/ada }",
                "author: { name: }",
                "image: [a.png, b.png]",
                "image: { alt: The sea }",
                "image: 'data:image/png;base64,'",
                "series: { name: Rust }",
                "path: a",
                "path: /:year/:title/",
                "path: /a?b",
                "path: [/a/]",
                "aliases: [old]",
                "lang: english",
                "lang: de-DE-1",
                "canonical: /a/",
                "params: [a]",
                "daet: 2026-01-05",
                "title: ' '",
                "title: [A]",
                "title:",
            })
    void whatIsWrongForTheParserIsWrongForAnEditor(String line) throws IOException {
        assertThat(marks(line)).containsExactly(true, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            languages: { fr: }             § true
            languages: { pt_BR: }          § true
            languages: { french: }         § false
            headers: { X-Greeting: hello } § true
            headers: { Expires-Not: a }    § true
            headers: { Two words: a }      § false
            headers: { content-TYPE: a }   § false
            headers: { ETag: a }           § false
            """)
    void anEditorKnowsWhichNamesThereMayBe(String line, boolean isRight) throws IOException {
        var yaml = "title: A\nurl: https://example.org\n" + line + "\n";

        assertThat(Schema.SITE.validator().validate(YamlAsJson.of(yaml)).isEmpty())
                .isEqualTo(isRight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draft: true", "canonical-url: https://example.org/", "PUBDATE: 2026-01-05"})
    void anEditorWantsNamesAsTheyAreListedAndTheParserDoesNotMind(String line) throws IOException {
        assertThat(marks(line)).containsExactly(true, false);
    }

    @Test
    void aKeyIsReadAsWhatItIsAndAsNothingElse() {
        var keys = YamlMapping.of(new Yaml("a.md", 1, "title: A"), FrontMatterKey.class, new Problems())
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.flag(FrontMatterKey.TITLE))
                .withMessageContaining("title is Text");
    }

    @ParameterizedTest
    @EnumSource(FrontMatterKey.class)
    void theReadmeNamesEveryKey(FrontMatterKey key) throws IOException {
        assertThat(Path.of("README.md")).content().containsPattern("`" + key.key() + "[`:]");
    }

    /** Whether the schema and the parser find something wrong. */
    private static List<Boolean> marks(String line) throws IOException {
        var written = new Written("a.md", (line.startsWith("title") ? "" : "title: A\n") + line + "\n");
        var ofSchema = written.schema().validator().validate(YamlAsJson.of(written.yaml()));
        return List.of(!ofSchema.isEmpty(), written.problems().stream().anyMatch(OF_KIND.asMatchPredicate()));
    }

    static Stream<Written> written() throws IOException {
        var files = Stream.concat(
                Stream.of("content", "src/test/resources/seed", "src/test/resources/migration")
                        .map(Path::of)
                        .flatMap(SchemaTest::files),
                archives(Path.of("src/test/resources/broken")));
        return files.flatMap(file -> keys(file.getKey(), file.getValue()).stream())
                .filter(Written::isReadable);
    }

    private static Stream<Map.Entry<String, String>> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(md|markdown|mdx|yml)"))
                    .map(file -> Map.entry(file.toString(), text(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, String>> archives(Path folder) throws IOException {
        try (var archives = Files.list(folder)) {
            return archives
                    .flatMap(archive -> SiteFixture.files(text(archive)).entrySet().stream()
                            .filter(file -> !file.getKey().equals("problems"))
                            .map(file -> Map.entry(
                                    archive + "/" + file.getKey(),
                                    file.getValue().text())))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Written> keys(String file, String text) {
        return file.endsWith(".yml")
                ? Optional.of(new Written(file, text))
                : Document.of(file, text, new Problems()).map(document -> new Written(file, document.yaml()));
    }
}
