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
import java.util.function.Function;

/**
 * What a folder brings of a look, over the one that is packaged with the application.
 *
 * @param templates its templates, by their paths
 * @param files the files of its theme, by their paths
 * @param theme what comes of both
 * @param problems what is wrong with them, with the paths of files as the author knows them
 */
record Look(Map<String, Bytes> templates, Map<String, Bytes> files, Theme theme, List<Problem> problems) {
    Look {
        problems = List.copyOf(problems);
    }

    /** The look of a folder as it is now; that of before, if it is the same. */
    static Look of(SiteFolder folder, FolderFiles templates, FolderFiles theme, Optional<Look> before) {
        var templatesNow = templates.read();
        var filesNow = theme.read();
        var unread = new ArrayList<Problem>();
        templates.problems().forEach(problem -> unread.add(named(problem, folder.templates())));
        theme.problems().forEach(problem -> unread.add(named(problem, folder.theme())));
        return before.filter(known -> known.isOf(templatesNow, filesNow) && known.problems.containsAll(unread))
                .orElseGet(() -> of(templatesNow, filesNow, unread, folder, before.map(known -> known.theme()
                        .templates())));
    }

    private boolean isOf(Map<String, Bytes> otherTemplates, Map<String, Bytes> otherFiles) {
        return templates.equals(otherTemplates) && files.equals(otherFiles);
    }

    private static Look of(
            Map<String, Bytes> templates,
            Map<String, Bytes> files,
            List<Problem> unread,
            SiteFolder folder,
            Optional<Templates> before) {
        var all = new HashMap<>(EmbeddedSource.theme());
        all.putAll(files);
        Function<String, Optional<String>> source =
                path -> Optional.ofNullable(templates.get(path)).map(Bytes::text);
        var texts = before.map(known -> known.changed(source)).orElseGet(() -> Templates.over(source));
        var problems = new ArrayList<>(unread);
        templates.entrySet().stream()
                .filter(template -> !isText(template.getValue()))
                .map(template -> Problem.error(Position.of(template.getKey()), "is not in UTF-8: save it as that"))
                .forEach(problem -> problems.add(named(problem, folder.templates())));
        texts.problems(templates.keySet()).stream().map(folder::ofTemplate).forEach(problems::add);
        return new Look(templates, files, new Theme(texts, all), problems);
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
