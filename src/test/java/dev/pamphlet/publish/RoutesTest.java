package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pamphlet.site.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Permalink ABOUT = new Permalink("/about/");

    @Test
    void aRouteIsFoundByItsPathInEitherForm() {
        var gone = new Gone(new Permalink("/café/"));
        var routes = routes(gone);

        assertThat(routes.find("/caf%C3%A9/")).contains(gone);
        assertThat(routes.find(new Permalink("/café/"))).contains(gone);
        assertThat(routes.find("/café/")).isEmpty();
    }

    @Test
    void routesAreInTheOrderOfTheirPaths() {
        var routes = routes(new Gone(new Permalink("/b/")), new Gone(new Permalink("/")), new Gone(ABOUT));

        assertThat(routes.stream().map(Route::path)).extracting(Permalink::path).containsExactly("/", "/about/", "/b/");
    }

    @Test
    void twoRoutesWithOnePathAreRefused() {
        var page = Resource.of(ABOUT, Variant.html(() -> ""));
        var redirect = Redirect.permanent(ABOUT, Permalink.HOME);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> routes(page, redirect))
                .withMessage("two routes have the path /about/: "
                        + "Resource[path=/about/] and "
                        + "Redirect[path=/about/, target=/, permanent=true]");
    }

    @Test
    void aPageIsPrintedOnceAndOnlyWhenAskedFor() {
        var printed = new ArrayList<String>();
        var page = Variant.html(() -> {
            printed.add("page");
            return "<p>Hello";
        });
        var routes = routes(Resource.of(ABOUT, page));

        assertThat(printed).isEmpty();
        var first = routes.print(page);
        assertThat(routes.print(page)).isSameAs(first);
        assertThat(printed).containsExactly("page");
    }

    @Test
    void everythingCanBePrintedAtOnce() {
        var printed = new CopyOnWriteArrayList<String>();
        var page = Resource.of(ABOUT, Variant.html(() -> printed(printed, "page")));
        var errors = ErrorPages.html(status -> printed(printed, status.phrase()));
        var routes = new Routes(List.of(page), errors, List.of(), Press.GZIP);

        routes.printAll();
        routes.printAll();

        assertThat(printed).contains("page", "Not Found").hasSize(1 + ErrorStatus.values().length);
    }

    @Test
    void everyErrorHasAPage() {
        assertThat(routes().errorPage(ErrorStatus.NOT_FOUND)
                        .identity()
                        .content()
                        .text())
                .isEqualTo("404 Not Found\n");
    }

    private static String printed(List<String> printed, String what) {
        printed.add(what);
        return what;
    }

    private static Routes routes(Route... routes) {
        return new Routes(List.of(routes), ErrorPages.PLAIN, List.of(), Press.GZIP);
    }
}
