package dev.pamphlet.publish;

import dev.pamphlet.site.Heading;
import dev.pamphlet.site.Page;
import java.util.ArrayList;
import java.util.List;

/** The second- and third-level headings of a page. */
final class TableOfContents {
    private static final int FEWEST = 3;

    private TableOfContents() {}

    /** The table of a page; empty when its author wants none, and when there is next to nothing to find in it. */
    static List<SectionView> of(Page page) {
        var headings = page.body().headings().stream()
                .filter(heading -> heading.level() == 2 || heading.level() == 3)
                .toList();
        var isWanted = page.frontMatter().presentation().toc() && headings.size() >= FEWEST;
        return isWanted ? sections(headings) : List.of();
    }

    private static List<SectionView> sections(List<Heading> headings) {
        var sections = new ArrayList<SectionView>();
        for (int start = 0, end; start < headings.size(); start = end) {
            end = end(headings, start);
            var heading = headings.get(start);
            var below = headings.subList(start + 1, end).stream()
                    .map(part -> new LinkView(part.text(), href(part)))
                    .toList();
            sections.add(new SectionView(heading.text(), href(heading), below));
        }
        return sections;
    }

    /** Where the section ends that begins with a heading. A third-level heading before any second-level one is alone. */
    private static int end(List<Heading> headings, int start) {
        int end = start + 1;
        while (headings.get(start).level() == 2
                && end < headings.size()
                && headings.get(end).level() == 3) {
            end++;
        }
        return end;
    }

    private static String href(Heading heading) {
        return "#" + heading.id();
    }
}
