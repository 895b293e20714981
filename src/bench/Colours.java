import dev.pamphlet.content.ContentFolder;
import dev.pamphlet.content.SiteAssembler;
import dev.pamphlet.markdown.Markdown;
import dev.pamphlet.markdown.References;
import dev.pamphlet.publish.Edition;
import dev.pamphlet.publish.Press;
import dev.pamphlet.publish.Publisher;
import dev.pamphlet.publish.Resource;
import dev.pamphlet.publish.Templates;
import dev.pamphlet.publish.Theme;
import dev.pamphlet.site.Bytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What colour costs: the code of a page, over and over, as posts whose code names its language and as posts whose code
 * is plain, read and published in turns. Colours PAGE THEME FOLDER BLOCKS ROUNDS
 */
final class Colours {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(`{3,})([a-z]+)[^\\n]*\\n(.*?)^\\1$");
    private static final int BLOCKS_IN_POST = 5;
    private static final String PROSE = """
            The second of these is *easier* to follow, since it says what it does before it says how; the first one has
            `less` to read. Which of them is faster does not matter here, and [the page on that](https://example.com/)
            says why. What matters is that whoever comes next finds the place to change in less than a minute.
            """;

    private static final References AS_WRITTEN = new References() {
        @Override
        public Target link(String destination) {
            return new Found(destination);
        }

        @Override
        public Target picture(String destination) {
            return new Found(destination);
        }
    };

    private final Theme theme;
    private final Markdown markdown = new Markdown(new Markdown.Options(true, true));

    private Colours(Theme theme) {
        this.theme = theme;
    }

    public static void main(String[] arguments) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(Path.of(arguments[0]))).results().toList();
        int posts = Integer.parseInt(arguments[3]) / BLOCKS_IN_POST;
        int rounds = Integer.parseInt(arguments[4]);
        var coloured = posts(posts, i -> block(blocks.get(i % blocks.size()), ""));
        var plain = posts(posts, i -> block(blocks.get(i % blocks.size()), "text"));
        var stylesheet = Bytes.wrap(Files.readAllBytes(Path.of(arguments[1], "style.css")));
        var bench = new Colours(new Theme(
                Templates.embedded(),
                Map.of("style.css", stylesheet, "favicon.svg", Bytes.of(""), "search.js", Bytes.of(""))));
        bench.compare("Markdown to HTML", () -> bench.read(coloured), () -> bench.read(plain), rounds);
        var folders = List.of(folder(arguments[2], "coloured", coloured), folder(arguments[2], "plain", plain));
        bench.compare("a whole site", () -> bench.publish(folders.get(0)), () -> bench.publish(folders.get(1)), rounds);
    }

    private static List<String> posts(int number, java.util.function.IntFunction<String> block) {
        return IntStream.range(0, number)
                .mapToObj(post -> IntStream.range(0, BLOCKS_IN_POST)
                        .mapToObj(i -> PROSE + "\n" + block.apply(post * BLOCKS_IN_POST + i))
                        .collect(Collectors.joining("\n")))
                .toList();
    }

    private static String block(java.util.regex.MatchResult block, String language) {
        var name = language.isEmpty() ? block.group(2) : language;
        return block.group(1) + name + "\n" + block.group(3) + block.group(1) + "\n";
    }

    private static Path folder(String parent, String name, List<String> posts) throws IOException {
        var folder = Files.createDirectories(Path.of(parent, name, "posts"));
        Files.writeString(folder.resolveSibling("site.yml"), "title: Generated\nurl: https://example.org\n");
        for (int i = 0; i < posts.size(); i++) {
            var front = "---\ntitle: Post %d\ndescription: Code.\ndate: 2026-01-05\n---\n".formatted(i);
            Files.writeString(folder.resolve("post-" + i + ".md"), front + posts.get(i));
        }
        return folder.getParent();
    }

    private void read(List<String> posts) {
        posts.forEach(post -> markdown.parse(new Markdown.Source("posts/a.md", 1, post), AS_WRITTEN));
    }

    private void publish(Path content) {
        var site = SiteAssembler.assemble(new ContentFolder(content)).read().orElseThrow();
        new Publisher(theme, Press.PLAIN)
                .publish(Edition.of(site, Instant.parse("2026-06-15T12:00:00Z")))
                .stream()
                .filter(Resource.class::isInstance)
                .forEach(route -> ((Resource) route).variants().get(0).content());
    }

    /** CPU time of the whole process, medians of rounds after as many for warming up. */
    private void compare(String what, Runnable coloured, Runnable plain, int rounds) {
        var times = List.of(new ArrayList<Double>(), new ArrayList<Double>());
        var ratios = new ArrayList<Double>();
        for (int round = -rounds / 2; round < rounds; round++) {
            double first = time(round % 2 == 0 ? coloured : plain);
            double second = time(round % 2 == 0 ? plain : coloured);
            double inColour = round % 2 == 0 ? first : second;
            double inInk = round % 2 == 0 ? second : first;
            if (round >= 0) {
                times.get(0).add(inColour);
                times.get(1).add(inInk);
                ratios.add((inColour - inInk) / inColour);
            }
        }
        System.out.printf(
                "%-18s in colour %6.2f s   plain %6.2f s   colour is %4.1f %% of it%n",
                what, median(times.get(0)), median(times.get(1)), 100 * median(ratios));
    }

    private static double time(Runnable work) {
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = process.getProcessCpuTime();
        work.run();
        return (process.getProcessCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
