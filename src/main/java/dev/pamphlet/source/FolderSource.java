package dev.pamphlet.source;

import dev.pamphlet.content.Assembly;
import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.ContentReader;
import dev.pamphlet.content.FolderFiles;
import java.util.Optional;

/** A folder of content, with a look of its own as far as it brings one. */
public final class FolderSource implements SiteSource {
    private final SiteFolder folder;
    private final String name;
    private final ContentReader content;
    private final FolderFiles templates;
    private final FolderFiles theme;
    private Optional<Look> look = Optional.empty();
    private Optional<Material> latest = Optional.empty();

    /** A site in a folder, which may not be there yet. */
    public FolderSource(SiteFolder folder) {
        this.folder = folder;
        var root = folder.content();
        name = root.toString().isEmpty() ? "" : root + "/";
        content = new ContentReader(new ContentFolder(root, folder.withoutContent()), EmbeddedSource.renditions());
        templates = new FolderFiles(folder.templates());
        theme = new FolderFiles(folder.theme());
    }

    @Override
    public Material read() {
        var assembly = content.read();
        var lookNow = Look.of(folder, templates, theme, look);
        look = Optional.of(lookNow);
        return latest.filter(material -> isOf(material, assembly, lookNow)).orElseGet(() -> {
            var material = new Material(assembly, lookNow.theme(), lookNow.problems(), name);
            latest = Optional.of(material);
            return material;
        });
    }

    private static boolean isOf(Material material, Assembly assembly, Look look) {
        return material.assembly().equals(assembly)
                && material.theme().equals(look.theme())
                && material.ofLook().equals(look.problems());
    }
}
