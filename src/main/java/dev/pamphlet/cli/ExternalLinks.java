package dev.pamphlet.cli;

import dev.pamphlet.publish.Edition;
import dev.pamphlet.site.Link;
import dev.pamphlet.site.Page;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.site.Quotation;
import java.io.IOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Follows the links to other sites: several sites at a time, but one link after the other of each. */
final class ExternalLinks {
    private static final int SITES_AT_A_TIME = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_REQUESTS = Duration.ofMillis(250);
    private static final String NAME = "Pamphlet link check";

    /** Some servers know no HEAD, or keep robots that send it away. */
    private static final Set<Integer> ASK_WITH_GET = Set.of(400, 403, 404, 405, 406, 501);

    /** What a server says to robots about a page that is there (RFC 9110 §15.5.2, §15.5.4; RFC 6585 §4; unofficial 999). */
    private static final Set<Integer> NOT_FOR_ROBOTS = Set.of(401, 403, 407, 429, 451, 503, 999);

    private static final Pattern HOST = Pattern.compile("(?i)^(https?://)([^/?#:@]+)");

    private final LinkCache cache;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Where a link is written. */
    private record Written(String url, Position position) {}

    ExternalLinks(LinkCache cache, Progress progress) {
        this.cache = cache;
        this.progress = progress;
    }

    /** A warning for each link that leads nowhere, at each place where it is written. */
    List<Problem> problems(Edition edition) {
        var links = links(edition);
        var dead = dead(links.stream().map(Written::url).distinct().toList());
        cache.write(Instant.now());
        return links.stream()
                .filter(link -> dead.containsKey(link.url()))
                .map(link -> Problem.warning(
                        link.position(), Quotation.of(link.url()) + " does not answer: " + dead.get(link.url())))
                .toList();
    }

    private static List<Written> links(Edition edition) {
        return edition.inEachLanguage()
                .flatMap(Edition::texts)
                .flatMap(ExternalLinks::links)
                .toList();
    }

    private static Stream<Written> links(Page page) {
        return page.body().links().stream()
                .filter(link -> link.href().matches("(?i)https?://.+"))
                .map(link -> new Written(withoutFragment(link), link.position()));
    }

    private static String withoutFragment(Link link) {
        return link.href().replaceFirst("#.*", "");
    }

    private Map<String, String> dead(List<String> urls) {
        var bySite =
                urls.stream().collect(Collectors.groupingBy(ExternalLinks::site, TreeMap::new, Collectors.toList()));
        var dead = new TreeMap<String, String>();
        var threads = Executors.newFixedThreadPool(SITES_AT_A_TIME, ExternalLinks::daemon);
        try {
            var pending = new ArrayList<Future<Map<String, String>>>();
            bySite.values().forEach(links -> pending.add(threads.submit(asking(links, urls.size()))));
            for (var future : pending) {
                dead.putAll(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
            progress.end();
        }
        return dead;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "links");
        thread.setDaemon(true);
        return thread;
    }

    private static String site(String url) {
        return url.replaceFirst("(?i)^https?://([^/?#]*).*", "$1");
    }

    private Callable<Map<String, String>> asking(List<String> links, int all) {
        return () -> {
            var dead = new TreeMap<String, String>();
            for (var url : links) {
                complaint(url).ifPresent(complaint -> dead.put(url, complaint));
                progress.show(done.incrementAndGet(), all);
            }
            return dead;
        };
    }

    private Optional<String> complaint(String url) throws InterruptedException {
        if (cache.hasAnswered(url, Instant.now())) {
            return Optional.empty();
        }
        var complaint = ask(url);
        if (complaint.isEmpty()) {
            cache.put(url, Instant.now());
        }
        Thread.sleep(BETWEEN_REQUESTS.toMillis());
        return complaint;
    }

    private Optional<String> ask(String url) throws InterruptedException {
        try {
            var uri = uri(url);
            int status = status("HEAD", uri);
            status = ASK_WITH_GET.contains(status) ? status("GET", uri) : status;
            return status < 400 || NOT_FOR_ROBOTS.contains(status) ? Optional.empty() : Optional.of("status " + status);
        } catch (IllegalArgumentException e) {
            return Optional.of("it is no URL");
        } catch (IOException e) {
            return Optional.of(reason(e));
        }
    }

    /** The address to ask, with its host in ASCII (RFC 5891 §4.4) and its path percent-encoded. */
    static URI uri(String url) {
        var host = HOST.matcher(url);
        if (!host.find()) {
            throw new IllegalArgumentException(url);
        }
        var ascii = IDN.toASCII(URLDecoder.decode(host.group(2), StandardCharsets.UTF_8));
        return URI.create(
                URI.create(host.group(1) + ascii + url.substring(host.end(2))).toASCIIString());
    }

    /** Why there is no answer, in words that need no knowledge of networks. */
    static String reason(IOException failure) {
        if (failure instanceof HttpTimeoutException) {
            return "it takes longer than " + PATIENCE.toSeconds() + " seconds";
        }
        if (failure instanceof ConnectException) {
            var isUnknown =
                    failure.getCause() != null && failure.getCause().getCause() instanceof UnresolvedAddressException;
            return isUnknown || failure.getCause() instanceof UnresolvedAddressException
                    ? "there is no such host"
                    : "nothing can be reached there";
        }
        if (failure instanceof SSLException) {
            return "its certificate cannot be trusted, or there is no secure connection";
        }
        return "the connection breaks off";
    }

    private int status(String method, URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(PATIENCE)
                .header("User-Agent", NAME)
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // What follows the header section is of no interest, so it is not waited for.
        response.body().close();
        return response.statusCode();
    }
}
