package dev.pamphlet.web;

import dev.pamphlet.publish.EntityTag;
import dev.pamphlet.site.Bytes;
import dev.pamphlet.site.StaticFile;
import java.util.List;
import java.util.regex.Pattern;

/** Gives pages the script that keeps them up to date while their author writes. */
final class LiveScript {
    /** Below this path is all that the script needs. */
    static final String PATH = "/q/live";

    // What changes in every page when a stylesheet changes: the script exchanges that without a reload.
    private static final Pattern STYLESHEET = Pattern.compile("(<link rel=\"stylesheet\" href=\")[^\"]*");
    private static final String END = "</body>";

    private LiveScript() {}

    /**
     * The page with the script in it, and with what tells this version of the page from the next one.
     *
     * @param files the files of the site: pictures among them may be on the page
     */
    static Bytes addTo(Bytes page, List<StaticFile> files) {
        var html = page.text();
        var version = EntityTag.of(Bytes.of(STYLESHEET.matcher(html).replaceAll("$1") + files.hashCode()))
                .opaque();
        var script = "<script src=\"" + PATH + "/script.js\" data-version=\"" + version + "\" defer></script>\n";
        int end = html.lastIndexOf(END);
        return Bytes.of(end < 0 ? html + script : html.substring(0, end) + script + html.substring(end));
    }
}
