package dev.pamphlet.web;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A folder that is being written: looked at before each reply, and what has changed in it read again. Drafts and
 * scheduled pages are shown. A page that has errors shows them in its place; all others are as they were without.
 */
final class WorkingFolder implements Publication {
    private static final Logger LOG = Logger.getLogger(WorkingFolder.class);

    /** What seems to be wrong may be half written; it is not when nothing has changed for such a time. */
    private static final Duration STEP = Duration.ofMillis(8);

    private static final int MOST_STEPS = 25;

    private final SiteFolder folder;
    private final FolderSource source;
    private final ProblemPage problemPage;
    private final InstantSource clock;
    private volatile Preview latest;
    private long lookedAt = System.nanoTime();

    WorkingFolder(SiteFolder folder, InstantSource clock) {
        this.folder = folder;
        this.source = new FolderSource(folder);
        this.problemPage = new ProblemPage(folder);
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
                    ? problemPage.reply(preview.problems(), preview.routes())
                    : orProblems(Responder.respond(request, preview.routes()).made(), preview);
        } catch (BrokenTemplateException e) {
            return problemPage.reply(List.of(problemPage.inTemplate(e.problem())), preview.routes());
        }
    }

    /** What is not there may not be there because of an error. */
    private Reply orProblems(Reply reply, Preview preview) {
        return reply.status() == 404 && preview.hasErrors()
                ? problemPage.reply(preview.problems(), preview.routes())
                : reply;
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
        return problemPage.reply(preview.problems(), preview.routes());
    }

    /** What there was to see the last time that somebody looked. */
    Preview latest() {
        return latest;
    }

    /** The folders that it is read from. */
    List<Path> roots() {
        return List.of(folder.content(), folder.templates(), folder.theme());
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
        var material = source.read();
        if (latest.isOf(material, clock.instant())) {
            return;
        }
        var next = latest.next(material, clock.instant());
        if (next.hasErrors() || next.hasLessThan(latest)) {
            var settled = settled(material);
            next = settled.equals(material) ? next : latest.next(settled, clock.instant());
        }
        latest = next;
        report(latest.problems());
    }

    private Material settled(Material changed) {
        var before = changed;
        for (int step = 0; step < MOST_STEPS && !Thread.currentThread().isInterrupted(); step++) {
            pause();
            var now = source.read();
            if (now.equals(before)) {
                break;
            }
            before = now;
        }
        return before;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void report(List<Problem> problems) {
        problems.forEach(problem -> LOG.log(problem.isError() ? Logger.Level.ERROR : Logger.Level.WARN, problem));
    }
}
