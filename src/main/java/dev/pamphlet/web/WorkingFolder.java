package dev.pamphlet.web;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.CachePolicy;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteFolder;
import dev.pamphlet.source.SiteSource;
import dev.pamphlet.wire.RequestHead;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A folder that is being written: looked at before each reply, and what has changed in it read again. Drafts and
 * scheduled pages are shown. A page that has errors shows them in its place; all others are as they were without.
 */
final class WorkingFolder implements Publication {
    private static final Logger LOG = Logger.getLogger(WorkingFolder.class);

    /** What seems to be wrong may be half written; it is not when nothing has changed for such a time. */
    private static final Duration STEP = Duration.ofMillis(8);

    private static final Set<String> KEPT_FOR_A_WHILE =
            Set.of(CachePolicy.BRIEF.header().value(), CachePolicy.HOUR.header().value());

    private final SiteFolder folder;
    private final SiteSource source;
    private final Settling settling;
    private final InstantSource clock;
    private volatile Preview latest;
    private long lookedAt = System.nanoTime();

    WorkingFolder(SiteFolder folder, InstantSource clock) {
        this(folder, new FolderSource(folder), clock);
    }

    /** A folder that is read in another way. */
    WorkingFolder(SiteFolder folder, SiteSource source, InstantSource clock) {
        this.folder = folder;
        this.source = source;
        this.settling = new Settling(source, STEP);
        this.clock = clock;
        this.latest = Preview.first(source.read(), clock.instant());
        report(latest.problems());
    }

    @Override
    public Reply respond(RequestHead request) {
        return Reply.deferred(() -> respond(request, isFixed(request) ? latest : upToDate()), Optional.empty());
    }

    /** Whether it is for something whose name changes with its content. */
    private boolean isFixed(RequestHead request) {
        return pathOf(request)
                .filter(path -> path.path().startsWith(Theme.FOLDER))
                .flatMap(latest.routes()::find)
                .isPresent();
    }

    private Reply respond(RequestHead request, Preview preview) {
        try {
            return preview.isInPlaceOf(pathOf(request))
                    ? ProblemPage.reply(preview.problems(), preview.routes())
                    : orProblems(
                            request,
                            asked(Responder.respond(request, preview.routes()).made()),
                            preview);
        } catch (BrokenTemplateException e) {
            return ProblemPage.reply(List.of(folder.ofTemplate(e.problem())), preview.routes());
        }
    }

    /** What may be another in a moment, a picture or where a redirect leads, is asked for each time. */
    private static Reply asked(Reply reply) {
        return reply.header("Cache-Control").filter(KEPT_FOR_A_WHILE::contains).isPresent()
                ? reply.with(CachePolicy.REVALIDATE.header())
                : reply;
    }

    /** A page that is not there may not be there because of an error. */
    private Reply orProblems(RequestHead request, Reply reply, Preview preview) {
        return reply.status() == 404
                        && preview.hasErrors()
                        && pathOf(request).filter(WorkingFolder::isOfPage).isPresent()
                ? ProblemPage.reply(preview.problems(), preview.routes())
                : reply;
    }

    private static boolean isOfPage(Permalink path) {
        var name = path.path().substring(path.path().lastIndexOf('/') + 1);
        return !path.path().startsWith(Theme.FOLDER) && (!name.contains(".") || name.endsWith(".html"));
    }

    private static Optional<Permalink> pathOf(RequestHead request) {
        return RequestTarget.parse(request.target()) instanceof RequestTarget.Path target
                ? NormalPath.of(target.path()).map(Permalink::new)
                : Optional.empty();
    }

    @Override
    public Routes routes() {
        return latest.routes();
    }

    @Override
    public Optional<WorkingFolder> beingWritten() {
        return Optional.of(this);
    }

    /** All that is wrong with the folder as it is now, as a page. */
    Reply problems() {
        var preview = upToDate();
        return ProblemPage.reply(preview.problems(), preview.routes());
    }

    /** What there was to see the last time that somebody looked. */
    Preview latest() {
        return latest;
    }

    /** The folders that it is read from. */
    List<Path> roots() {
        return folder.sources();
    }

    /** What there is to see now. */
    Preview upToDate() {
        return upToDate(System.nanoTime());
    }

    /** Who has waited while somebody else looked at the folder need not look again, unless that began before. */
    private synchronized Preview upToDate(long asked) {
        if (lookedAt - asked < 0) {
            lookedAt = System.nanoTime();
            look();
        }
        return latest;
    }

    private void look() {
        try {
            see(source.read());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed(e);
        }
    }

    /** What stands in the way may be gone the next time. */
    private void failed(Throwable why) {
        var before = latest;
        latest = before.failed(Problem.error(
                Position.of(folder.content().toString()), "cannot be looked at: " + why + "; the log says where"));
        if (latest.number() != before.number()) {
            LOG.error("The folder cannot be looked at", why);
        }
    }

    private void see(Material material) {
        if (latest.isOf(material, clock.instant())) {
            return;
        }
        var next = latest.next(material, clock.instant());
        if (next.hasErrors() || next.hasLessThan(latest)) {
            var settled = settling.after(material);
            next = settled.equals(material) ? next : latest.next(settled, clock.instant());
        }
        latest = next;
        report(latest.problems());
    }

    private static void report(List<Problem> problems) {
        problems.forEach(problem -> LOG.log(problem.isError() ? Logger.Level.ERROR : Logger.Level.WARN, problem));
    }
}
