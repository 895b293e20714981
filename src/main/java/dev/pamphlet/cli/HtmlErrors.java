package dev.pamphlet.cli;

import dev.pamphlet.publish.Representation;
import dev.pamphlet.site.Permalink;
import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What is wrong with the HTML of pages, as a browser's parser sees it (HTML Standard §13.2.2): warnings. */
final class HtmlErrors {
    private static final int MOST_A_PAGE = 10;
    private static final Pattern MISFIT =
            Pattern.compile("^Unexpected (\\w+) token \\[(.*)] when in state", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\[([^\\]]*)]");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*+)[^<>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^<>\"']*+)*+>");

    private static final Pattern SPOKEN_OF = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*");

    // HTML Standard §13.1.2: void elements, and those of which the end tag may be left out.
    private static final Set<String> NEED_NO_END = Set.of(
            ("area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot"
                            + " option optgroup colgroup caption html head body rt rp")
                    .split(" "));

    private HtmlErrors() {}

    static Stream<Problem> of(PrintedPages pages) {
        return pages.html().entrySet().stream().flatMap(page -> problems(page.getKey(), page.getValue(), pages));
    }

    private static Stream<Problem> problems(Permalink path, Representation page, PrintedPages pages) {
        var parser = Parser.htmlParser().setTrackErrors(MOST_A_PAGE);
        var html = page.identity().content().text();
        var document = Jsoup.parse(html, "", parser);
        return Stream.concat(words(parser.getErrors(), html), twice(document).stream())
                .map(words -> Problem.warning(position(path, words, pages), "the HTML of " + path + ": " + words));
    }

    /** Where the tag that is spoken of is written, if its author wrote it once. */
    private static Position position(Permalink path, String words, PrintedPages pages) {
        var tag = SPOKEN_OF.matcher(words);
        return tag.lookingAt() ? pages.positionOf(path, tag.group()) : pages.positionOf(path);
    }

    /** Each kind once; of tags that do not fit, only the first, for the others mostly follow from it. */
    private static Stream<String> words(List<ParseError> errors, String html) {
        var misfit = errors.stream()
                .map(error -> MISFIT.matcher(error.getErrorMessage()))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> misfit(found.group(1), found.group(2), html));
        var others = errors.stream()
                .map(ParseError::getErrorMessage)
                .filter(message -> !MISFIT.matcher(message).find())
                .map(HtmlErrors::plain);
        return Stream.concat(misfit.stream(), others).distinct();
    }

    private static String misfit(String kind, String token, String html) {
        var balance = balance(html);
        if (kind.equals("EndTag")) {
            var name = token.replaceAll("[</>\\s]", "");
            if (balance.getOrDefault(name, 0) < 0) {
                return token + " closes nothing";
            }
        }
        var open = balance.entrySet().stream().filter(tag -> tag.getValue() > 0).findFirst();
        if (open.isPresent()) {
            return "<" + open.get().getKey() + "> is not closed";
        }
        if (kind.equals("EndTag") && token.equals("</p>")) {
            return token + " closes nothing";
        }
        return switch (kind) {
            case "EndTag" -> token + " comes before what is open inside is closed";
            case "StartTag" -> token + " may not stand where it does";
            case "EOF" -> "it ends before everything is closed";
            default -> "there is text where none may stand";
        };
    }

    /** How many more start tags than end tags there are, for elements that need both. */
    private static Map<String, Integer> balance(String html) {
        var balance = new LinkedHashMap<String, Integer>();
        var tags = TAG.matcher(html);
        while (tags.find()) {
            var name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!NEED_NO_END.contains(name) && !tags.group().endsWith("/>")) {
                balance.merge(name, tags.group(1).isEmpty() ? 1 : -1, Integer::sum);
            }
        }
        return balance;
    }

    private static String plain(String message) {
        var named = NAMED.matcher(message);
        var name = named.find() ? named.group(1) : "";
        if (message.startsWith("Invalid character reference: missing semicolon")) {
            return "there is no semicolon after " + name;
        }
        if (message.startsWith("Invalid character reference")) {
            return name.isEmpty() ? "a character reference means nothing" : "&" + name + "; means nothing";
        }
        if (message.startsWith("Dropped duplicate attribute")) {
            return "<" + name + "> has an attribute twice";
        }
        if (message.contains("cannot be self-closing")) {
            return "<" + name + "/> closes nothing: write <" + name + "></" + name + ">";
        }
        return message.contains("end of file")
                ? "a tag, a comment or a quoted value is not ended"
                : "there is a character that may not stand in or before a tag";
    }

    // HTML Standard §3.2.6: an id is unique in its tree.
    private static List<String> twice(Document document) {
        var known = new HashSet<String>();
        return document.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !known.add(id))
                .distinct()
                .map(id -> "two elements have the id '" + id + "'")
                .toList();
    }
}
