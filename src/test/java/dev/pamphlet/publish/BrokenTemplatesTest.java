package dev.pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pamphlet.site.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author of a template is told: where it is wrong, what is wrong and what to do. */
class BrokenTemplatesTest {
    private static final String DECLARATION = "{@dev.pamphlet.publish.MessageView message}\n";
    private static final Map<String, String> PARTS = Map.of(
            "parts/short.html", "<p>{message.text.substring(99)}",
            "layout.html", "{@dev.pamphlet.publish.Frame frame}\n<main>{#insert main /}</main>\n",
            "parts/entry.html", "{@dev.pamphlet.publish.EntryView entry}\n<p>{entry.href}</p>\n",
            "parts/wrong.html", "\n\n  {message.txt}\n",
            "parts/unclosed.html", "<p>\n{#if message.text}\n",
            "parts/one.html", "<p>\n{#include parts/two /}",
            "parts/two.html", "{#include parts/one /}");

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {#if message.text}                     § 3:4: error: {#if message.text} has no end: write {/if} where it ends
            {#for a in message.near}<li>{/if}      § 3:32: error: {/if} ends something else than {#for a in message.near} in line 3: write {/for} first
            <b>{/if}                               § 3:7: error: there is nothing that {/if} could end: delete it
            {#fro a in message.near}{/fro}         § 3:4: error: there is no section {#fro}, did you mean 'for'?
            {#table}{/table}                       § 3:4: error: there is no section {#table}: the usual ones are {#if}, {#for}, {#include}, {#insert} and {#let}
            {#if message.text}a{#elif b}c{/if}     § 3:23: error: {#elif b} stands between {#if …} and {/if}, and a second condition is written {#else if …}
            {#else}                                § 3:4: error: {#else} stands between {#if …} and {/if}, and a second condition is written {#else if …}
            {#if}a{/if}                            § 3:4: error: {#if} has no condition: write one, as in {#if page.lead}
            {#for a message.near}{/for}            § 3:4: error: a loop is written as {#for link in page.tags}, not {#for a message.near}
            {#for}{/for}                           § 3:4: error: a loop is written as {#for link in page.tags}, not {#for}
            {#for a in message.title}{a}{/for}     § 3:4: error: {message.title} is a text, and a loop goes through a list
            {message.text                          § 3:4: error: this '{' has no '}': add it, or write \\{ where a brace is meant
            <b>{#if message.text == 'a}            § 3:7: error: a quotation mark is not closed in the tag that begins here
            {! a comment                           § 3:4: error: this comment has no end: write !} where it ends
            {| a text                              § 3:4: error: this text has no end: write |} where it ends
            {message.near.get(99)}                 § 3:4: error: cannot be filled in: it asks for a place that a list or a text does not have: ask first, as in {#if page.tags.size > 3}
            {message.near.0.title}                 § 3:4: error: cannot be filled in: it asks for a place that a list or a text does not have: ask first, as in {#if page.tags.size > 3}
            {message.text.substring(99)}           § 3:4: error: cannot be filled in: it asks for a place that a list or a text does not have: ask first, as in {#if page.tags.size > 3}
            <b>{#if message.text > 3}a{/if}        § 3:7: error: cannot be filled in: it takes a text for a number: <, > and the like compare numbers only
            {message.text.repeat(-1)}              § 3:4: error: cannot be filled in: count is negative: -1
            {#if !}a{/if}                          § 3:4: error: there is nothing after '!' in {#if !}: write what it is about, or delete it
            {#if message.text ==}a{/if}            § 3:4: error: there is nothing after '==' in {#if message.text ==}: write what it is about, or delete it
            {#if message.text eq}a{/if}            § 3:4: error: there is nothing after 'eq' in {#if message.text eq}: write what it is about, or delete it
            {#if message.text &&}a{/if}            § 3:4: error: there is nothing after '&&' in {#if message.text &&}: write what it is about, or delete it
            {#if (message.text}a{/if}              § 3:4: error: there are not as many '(' as ')' in {#if (message.text}: add or delete one
            {message.text or}                      § 3:4: error: there is nothing after 'or': write what it is about, or delete it
            {message.text ?:}                      § 3:4: error: there is nothing after '?:': write what it is about, or delete it
            {#if message.text}{#else if}a{/if}     § 3:22: error: {#else if} has no condition: write one, as in {#else if page.lead}
            {#if message.text}{#else}b{#else}{/if} § 3:30: error: {#else} comes after {#else}: put it before, or delete it
            { message.text }                       § 3:4: error: a space after '{' makes it text: write {message.text}
            {{ .Title }}                           § 3:4: error: {{ .Title }} is of another template language: write {page.title} and {#if page.lead} here, or \\{ where a brace is meant
            <b>{{- range .Pages -}}                § 3:7: error: {{- range .Pages -}} is of another template language: write {page.title} and {#if page.lead} here, or \\{ where a brace is meant
            {{ message.text | upcase }}            § 3:4: error: {{ message.text | upcase }} is of another template language: write {page.title} and {#if page.lead} here, or \\{ where a brace is meant
            {% if message.text %}                  § 3:4: error: {% if message.text %} is of another template language: write {page.title} and {#if page.lead} here, or \\{ where a brace is meant
            {#eval 'a{message.txt}' /}             § 3:4: error: in what {#eval} fills in: there is no 'txt' in MessageView, did you mean 'text'?
            {message.txt}                          § 3:4: error: there is no 'txt' in MessageView, did you mean 'text'?
            {message.colour}                       § 3:4: error: there is no 'colour' in MessageView, which has frame, near, onward, status, text, title
            {message.frame.site.titel}             § 3:4: error: there is no 'titel' in SiteView, did you mean 'title'?
            {message.txt ?: 'none'}                § 3:4: error: there is no 'txt' in MessageView, did you mean 'text'?
            {#if message.txt}a{/if}                § 3:4: error: there is no 'txt' in MessageView, did you mean 'text'?
            {#if message.near}{message.txt}{/if}   § 3:22: error: there is no 'txt' in MessageView, did you mean 'text'?
            {#for a in message.near}{a.hrf}{/for}  § 3:28: error: there is no 'hrf' in LinkView, did you mean 'href'?
            {#let s=message.frame.site}{s.x}{/let} § 3:31: error: there is no 'x' in SiteView, which has description, favicon, footer, generator, home, stylesheet, title
            {message.text.size}                    § 3:4: error: there is no 'size' in a text
            {mesage.text}                          § 3:4: error: there is no 'mesage' here, did you mean 'message'?
            {page.title}                           § 3:4: error: there is no 'page' here, only 'message'
            {cdi:config}                           § 3:4: error: there is nothing called 'cdi:': a template sees only the record that fills it; where a brace is meant, write \\{
            {color:red}                            § 3:4: error: there is nothing called 'color:': a template sees only the record that fills it; where a brace is meant, write \\{
            {message}                              § 3:4: error: {message} is a MessageView and no text: write what of it to show
            {message.onward}                       § 3:4: error: {message.onward} is a list and no text: write what of it to show
            {#include parts/entyr /}               § 3:4: error: there is no template parts/entyr.html, did you mean 'parts/entry'?
            {#include /}                           § 3:4: error: {#include} names no template: write one, as in {#include parts/toc contents=page.contents /}
            {#include message /}                   § 3:4: error: message includes itself, by way of message: take one of these out
            {#include layout frame=message.frame}{#mian}a{/mian}{/include} § 3:41: error: 'layout' has no place {#insert mian /}, did you mean 'main'?
            """)
    void aBrokenTemplateSaysWhereWhatAndWhatToDo(String template, String problem) {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> filled(DECLARATION + "<p>\n   " + template))
                .withMessage("message.html:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {#include parts/wrong message=message /}  § parts/wrong.html:3:3: error: there is no 'txt' in MessageView, did you mean 'text'?
            {#include parts/unclosed message=message/}§ parts/unclosed.html:2:1: error: {#if message.text} has no end: write {/if} where it ends
            {#include parts/entry entry=message /}    § parts/entry.html:2:4: error: there is no 'href' in MessageView, which has frame, near, onward, status, text, title
            {#include parts/entry /}                  § parts/entry.html:2:4: error: the template that includes this one does not give it 'entry': write {#include parts/entry entry=… /} there
            {#include parts/one /}                    § parts/two.html:1:1: error: parts/one includes itself, by way of message, parts/one, parts/two: take one of these out
            """)
    void whatIsWrongInAPartIsShownThere(String template, String problem) {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> filled(DECLARATION + template))
                .withMessage(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <p>                                              § 1:1: error: does not say which record fills it: begin it with {@dev.pamphlet.publish.MessageView message}
            {@dev.pamphlet.publish.PageView message}         § 1:1: error: this template is filled with 'message', a MessageView: write {@dev.pamphlet.publish.MessageView message}
            {@dev.pamphlet.publish.MessageView page}         § 1:1: error: this template is filled with 'message', a MessageView: write {@dev.pamphlet.publish.MessageView message}
            {@dev.pamphlet.publish.MessageView message} {@java.util.List<dev.pamphlet.publish.LnkView> links} § 1:45: error: there is no record 'dev.pamphlet.publish.LnkView', did you mean 'LinkView'?
            """)
    void whatFillsATemplateIsDeclaredInIt(String template, String problem) {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> filled(template))
                .withMessage("message.html:" + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{#if message.near.empty}none{#else}some{/if}",
                "{#for link in message.onward}{link_count}{link.title}{#if link_hasNext}, {/if}{/for}",
                "{#include parts/entry entry=message.onward.get(0) /}",
                "{#when message.status}{#is 404}gone{#else}here{/when}",
                "<style>a { color: red }</style> {! {#if !} {| {#if |}",
                "{#include layout frame=message.frame}{#main}{message.text}{/main}{/include}",
                "{#each message.onward}{it.href}{/each}",
                "{#if message.text == '(' && (message.status > 3 || !message.near)}a{#else if message.text}b{#else}c{/if}",
                "{#if message.text}{#if message.near}a{#else}b{/if}{#else}{#for a in message.near}{#else}b{/for}{/if}",
            })
    void whatIsRightIsFilledIn(String template) {
        assertThat(filled(DECLARATION + template)).isNotBlank();
    }

    @Test
    void aTemplateIsMissedByName() {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> new Templates(path -> Optional.empty()).message(message()))
                .withMessage("message.html: error: there is no such template");
    }

    @Test
    void whatFailsInAPartIsShownThere() {
        assertThatExceptionOfType(BrokenTemplateException.class)
                .isThrownBy(() -> filled(DECLARATION + "{#include parts/short message=message /}"))
                .withMessageStartingWith("parts/short.html:1:4: error: cannot be filled in: it asks for a place");
    }

    @Test
    void whatIsWrongIsToldBeforeAPageIsMade() {
        var texts = Map.of(
                "page.html", "{@dev.pamphlet.publish.PageView page}{page.titel}",
                "pgae.html", "<p>",
                "terms.html", "{#if}");
        var templates = Templates.over(path -> Optional.ofNullable(texts.get(path)));

        assertThat(templates.problems(texts.keySet()).stream().map(Problem::toString))
                .containsExactly(
                        "page.html:1:38: error: there is no 'titel' in PageView, did you mean 'title'?",
                        "terms.html:1:1: error: {#if} has no condition: write one, as in {#if page.lead}");
        var misnamed = Templates.over(
                path -> Optional.ofNullable(Map.of("pgae.html", "<p>").get(path)));
        assertThat(misnamed.problems(List.of("pgae.html", "parts/toc.html")).stream()
                        .map(Problem::toString))
                .containsExactly("pgae.html: warning: is not read by any template, did you mean 'page'?");
    }

    @Test
    void whatIsWrongAfterAChangeIsWhatWouldBeWrongFromTheStart() {
        var page = "{@dev.pamphlet.publish.PageView page}{#include parts/mine}{#aside}{page.title}{/aside}{/include}";
        List<Map<String, String>> changes = List.of(
                Map.of("page.html", page),
                Map.of("page.html", page, "parts/mine.html", "{#insert aside /}"),
                Map.of("page.html", page, "parts/mine.html", "{#insert other /}"),
                Map.of("page.html", page, "parts/mine.html", "{#include page /}{#insert aside /}"),
                Map.of("page.html", page, "parts/mine.html", "{#insert aside /}{#if}"),
                Map.of("page.html", page, "parts/mine.html", "{#insert aside /}", "listing.html", page),
                Map.of("page.html", "{page.titel}", "listing.html", "{#include page /}"),
                Map.of("page.html", "{page.titel}{/if}"),
                Map.of());
        var sound = List.of(changes.get(1), Map.of());
        var templates = Templates.embedded();
        for (var texts : changes) {
            Function<String, Optional<String>> source = path -> Optional.ofNullable(texts.get(path));
            templates = Templates.over(source, Optional.of(templates));

            assertThat(templates.problems(texts.keySet()))
                    .isEqualTo(Templates.over(source).problems(texts.keySet()))
                    .satisfies(wrong -> assertThat(wrong.isEmpty()).isEqualTo(sound.contains(texts)));
        }
    }

    @Test
    void allTemplatesThatThereAreCanBeMeant() throws IOException {
        var folder = Path.of("src/main/resources/templates");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> folder.relativize(file).toString())
                            .filter(name -> name.endsWith(".html"))
                            .map(name -> name.replace(".html", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Templates.NAMES);
        }
    }

    private static String filled(String template) {
        var texts = new HashMap<>(PARTS);
        texts.put("message.html", template);
        return new Templates(path -> Optional.ofNullable(texts.get(path))).message(message());
    }

    private static MessageView message() {
        var site = new SiteView("The Folded Sheet", "", "/", "", "/style.css", "/favicon.svg", "Pamphlet");
        var frame = new Frame(site, "en", HeadView.unlisted("", List.of()), List.of(), List.of());
        return new MessageView(frame, 404, "", "text", List.of(), List.of(new LinkView("Home", "/")));
    }
}
