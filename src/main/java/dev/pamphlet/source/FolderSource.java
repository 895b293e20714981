package dev.pamphlet.source;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.ContentReader;
import dev.pamphlet.content.FolderFiles;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A folder of content, with a look of its own as far as it brings one. */
public final class FolderSource implements SiteSource {
    private final String name;
    private final ContentReader content;
    private final FolderFiles templates;
    private final FolderFiles theme;
    private Optional<Look> look = Optional.empty();
    private Optional<Material> latest = Optional.empty();

    /** A theme and the files that it was made of. */
    private record Look(Map<String, Bytes> templates, Map<String, Bytes> files, Theme theme) {
        static Look of(Map<String, Bytes> templates, Map<String, Bytes> files) {
            var all = new HashMap<>(EmbeddedSource.theme());
            all.putAll(files);
            var texts = Templates.over(
                    path -> Optional.ofNullable(templates.get(path)).map(Bytes::text));
            return new Look(templates, files, new Theme(texts, all));
        }

        boolean isOf(Map<String, Bytes> otherTemplates, Map<String, Bytes> otherFiles) {
            return templates.equals(otherTemplates) && files.equals(otherFiles);
        }
    }

    /** A site in a folder, which may not be there yet. */
    public FolderSource(SiteFolder folder) {
        var root = folder.content();
        name = root.toString().isEmpty() ? "" : root + "/";
        content = new ContentReader(new ContentFolder(root, folder.withoutContent()), EmbeddedSource.renditions());
        templates = new FolderFiles(folder.templates());
        theme = new FolderFiles(folder.theme());
    }

    @Override
    public Material read() {
        var assembly = content.read();
        var themeNow = look(templates.read(), theme.read()).theme();
        return latest.filter(material -> isOf(material, assembly, themeNow)).orElseGet(() -> {
            var material = new Material(assembly, themeNow, name);
            latest = Optional.of(material);
            return material;
        });
    }

    private Look look(Map<String, Bytes> templatesNow, Map<String, Bytes> filesNow) {
        var now = look.filter(known -> known.isOf(templatesNow, filesNow))
                .orElseGet(() -> Look.of(templatesNow, filesNow));
        look = Optional.of(now);
        return now;
    }

    private static boolean isOf(Material material, Assembly assembly, Theme theme) {
        return material.assembly().equals(assembly) && material.theme().equals(theme);
    }
}
