package dev.pamphlet.source;

import dev.pamphlet.content.FolderFiles;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a folder brings of a look, over the one that is packaged with the application.
 *
 * @param read what was read of it
 * @param theme what comes of both
 * @param problems what is wrong with it, with the paths of files as the author knows them
 */
record Look(Read read, Theme theme, List<Problem> problems) {
    Look {
        problems = List.copyOf(problems);
    }

    /**
     * Templates and the files of a theme, by their paths.
     *
     * @param problems what could not be read, with the paths of files as the author knows them
     */
    private record Read(Map<String, Bytes> templates, Map<String, Bytes> files, List<Problem> problems) {
        Optional<String> template(String path) {
            return Optional.ofNullable(templates.get(path)).map(Bytes::text);
        }
    }

    /** The look of a folder as it is now; that of before, if it is the same. */
    static Look of(SiteFolder folder, FolderFiles templates, FolderFiles theme, Optional<Look> before) {
        var templatesNow = templates.read();
        var filesNow = theme.read();
        var unread = Stream.concat(
                        templates.problems().stream().map(problem -> named(problem, folder.templates())),
                        theme.problems().stream().map(problem -> named(problem, folder.theme())))
                .toList();
        var read = new Read(templatesNow, filesNow, unread);
        return before.filter(known -> known.read.equals(read)).orElseGet(() -> of(folder, read, before));
    }

    private static Look of(SiteFolder folder, Read read, Optional<Look> before) {
        var all = new HashMap<>(EmbeddedSource.theme());
        all.putAll(read.files());
        var texts =
                Templates.over(read::template, before.map(known -> known.theme().templates()));
        var problems = new ArrayList<>(read.problems());
        read.templates().entrySet().stream()
                .filter(template -> !isText(template.getValue()))
                .map(template -> Problem.error(Position.of(template.getKey()), "is not in UTF-8: save it as that"))
                .forEach(problem -> problems.add(named(problem, folder.templates())));
        texts.problems(read.templates().keySet()).stream()
                .map(folder::ofTemplate)
                .forEach(problems::add);
        return new Look(read, new Theme(texts, all), problems);
    }

    private static boolean isText(Bytes template) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(template.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Problem named(Problem problem, Path folder) {
        return problem.in(folder.resolve(problem.position().file()).toString());
    }
}
