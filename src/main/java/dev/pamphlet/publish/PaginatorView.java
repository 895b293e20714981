package dev.pamphlet.publish;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The way through a listing of several pages.
 *
 * @param page the number of this page, from 1
 * @param pages how many pages there are; with one there is nothing to show
 * @param newer the page before this one, or {@link LinkView#NONE}
 * @param older the page after this one, or {@link LinkView#NONE}
 * @param numbers links to the first, the last and the nearest pages; one without {@code href} stands for a gap
 */
@RegisterForReflection
public record PaginatorView(int page, int pages, LinkView newer, LinkView older, List<LinkView> numbers) {
    private static final int NEAR = 2;

    public PaginatorView {
        numbers = List.copyOf(numbers);
    }

    /**
     * The way through the pages of one listing; the links to the pages beside this one say nothing yet.
     *
     * @param href the path of the page with a given number
     */
    public static PaginatorView of(int page, int pages, IntFunction<String> href) {
        var newer = page > 1 ? new LinkView("", href.apply(page - 1)) : LinkView.NONE;
        var older = page < pages ? new LinkView("", href.apply(page + 1)) : LinkView.NONE;
        return new PaginatorView(page, pages, newer, older, numbers(page, pages, href));
    }

    /** The same with what the links to the pages before and after this one say. */
    PaginatorView with(String newerTitle, String olderTitle) {
        return new PaginatorView(page, pages, titled(newer, newerTitle), titled(older, olderTitle), numbers);
    }

    private static LinkView titled(LinkView link, String title) {
        return link.href().isEmpty() ? LinkView.NONE : new LinkView(title, link.href());
    }

    /** Whether there is more than one page. */
    public boolean present() {
        return pages > 1;
    }

    private static List<LinkView> numbers(int page, int pages, IntFunction<String> href) {
        var numbers = new ArrayList<LinkView>();
        for (int number = 1; number <= pages; number++) {
            int beyond = Math.abs(number - page) - NEAR;
            if (beyond <= 0 || isEnd(number, pages) || (beyond == 1 && isNextToEnd(number, pages))) {
                numbers.add(number(number, page, href));
            } else if (beyond == 1) {
                numbers.add(new LinkView("…", ""));
            }
        }
        return numbers;
    }

    private static LinkView number(int number, int page, IntFunction<String> href) {
        var title = Integer.toString(number);
        return number == page ? LinkView.toItself(title, href.apply(number)) : new LinkView(title, href.apply(number));
    }

    private static boolean isEnd(int number, int pages) {
        return number == 1 || number == pages;
    }

    /** A gap here would hide a single page, and take as much room as its number. */
    private static boolean isNextToEnd(int number, int pages) {
        return number == 2 || number == pages - 1;
    }
}
