package dev.pamphlet.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A file that a platform is told by what to run, as a tree.
 *
 * @param file its path below {@code src/main}
 * @param documents what is in it
 */
record Manifest(String file, List<JsonNode> documents) {
    private static final Path FOLDER = Path.of("src", "main");
    private static final ObjectMapper JSON = new ObjectMapper();

    Manifest {
        documents = List.copyOf(documents);
    }

    /** Reads YAML or TOML. */
    static Manifest of(String file) {
        try {
            var text = Files.readString(FOLDER.resolve(file));
            return new Manifest(file, file.endsWith(".toml") ? List.of(new TomlMapper().readTree(text)) : yaml(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> yaml(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var documents = new Yaml(new WithReferences(options)).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> JSON.<JsonNode>valueToTree(document))
                .toList();
    }

    /** All values of a key, wherever it is. */
    Stream<JsonNode> values(String key) {
        return documents.stream().flatMap(document -> document.findValues(key).stream());
    }

    /** CloudFormation's references, such as {@code !Ref Image}, as texts. */
    private static final class WithReferences extends SafeConstructor {
        WithReferences(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return node.getTag().getValue() + ' ' + ((ScalarNode) node).getValue();
                }
            });
        }
    }
}
