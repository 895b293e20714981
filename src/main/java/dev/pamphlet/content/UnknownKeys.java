package dev.pamphlet.content;

import dev.pamphlet.site.Quotation;
import dev.pamphlet.site.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a mapping that mean nothing here: mistyped ones, and those of other site generators. */
final class UnknownKeys {
    private final List<? extends Key> known;
    private final Yaml yaml;
    private final Problems problems;
    private final List<ScalarNode> foreign = new ArrayList<>();

    UnknownKeys(List<? extends Key> known, Yaml yaml, Problems problems) {
        this.known = known;
        this.yaml = yaml;
        this.problems = problems;
    }

    /** Notes one. */
    void add(ScalarNode key) {
        if (known.get(0).isForeign(key.getValue())) {
            foreign.add(key);
        } else {
            problems.warning(
                    yaml.position(key), "unknown key " + Quotation.of(key.getValue()) + advice(key.getValue()));
        }
    }

    private String advice(String key) {
        if (key.equals("<<")) {
            return ": keys are not merged here, write them out";
        }
        var visible = key.replaceAll("[\\p{Zs}\\p{Cf}&&[^ ]]+", "");
        if (!key.startsWith(visible)
                || (!visible.equals(key) && known.stream().anyMatch(one -> one.isWritten(visible)))) {
            return ": there is a character in it that cannot be seen, type '" + visible + "' anew";
        }
        var names = known.stream().map(Key::key).toList();
        var synonyms = known.stream().flatMap(one -> one.names().stream()).toList();
        return Stream.of(names, synonyms)
                .map(candidates -> Spelling.hint(key, candidates))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElseGet(() -> known.get(0).advice(key));
    }

    /** Says once which are those of other site generators. */
    void sayForeign() {
        var names = foreign.stream().map(key -> "'" + key.getValue() + "'").toList();
        var last = names.size() - 1;
        if (last == 0) {
            say(names.get(0) + " means something to other site generators and nothing here: delete it");
        } else if (last > 0) {
            say(String.join(", ", names.subList(0, last)) + " and " + names.get(last)
                    + " mean something to other site generators and nothing here: delete them");
        }
    }

    private void say(String message) {
        problems.warning(yaml.position(foreign.get(0)), message);
    }
}
