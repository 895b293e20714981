package dev.pamphlet.web;

import dev.pamphlet.publish.BrokenTemplateException;
import dev.pamphlet.publish.Routes;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Problem;
import dev.pamphlet.source.FolderSource;
import dev.pamphlet.source.Material;
import dev.pamphlet.source.SiteFolder;
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

    /** An editor may write a file in several steps, which are over when nothing has changed for such a time. */
    private static final Duration STEP = Duration.ofMillis(8);

    private static final int MOST_STEPS = 25;

    private final FolderSource source;
    private final ProblemPage problemPage;
    private final InstantSource clock;
    private volatile Preview latest;

    WorkingFolder(SiteFolder folder, InstantSource clock) {
        this.source = new FolderSource(folder);
        this.problemPage = new ProblemPage(folder);
        this.clock = clock;
        this.latest = Preview.first(source.read(), clock.instant());
        report(latest.problems());
    }

    @Override
    public Reply respond(RequestHead request) {
        return Reply.deferred(() -> respond(request, upToDate()), Optional.empty());
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

    /** What there is to see now. */
    synchronized Preview upToDate() {
        var material = source.read();
        if (!latest.isOf(material, clock.instant())) {
            latest = latest.next(settled(material), clock.instant());
            report(latest.problems());
        }
        return latest;
    }

    private Material settled(Material changed) {
        var before = changed;
        for (int step = 0; step < MOST_STEPS; step++) {
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
