package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.KEYWORD;

import java.util.Locale;
import java.util.Set;

/** Dockerfile: instructions at the beginning of lines, and after them what a shell reads. */
final class Dockerfile {
    private static final Set<String> INSTRUCTIONS = Set.of(
            "ADD",
            "ARG",
            "CMD",
            "COPY",
            "ENTRYPOINT",
            "ENV",
            "EXPOSE",
            "FROM",
            "HEALTHCHECK",
            "LABEL",
            "MAINTAINER",
            "ONBUILD",
            "RUN",
            "SHELL",
            "STOPSIGNAL",
            "USER",
            "VOLUME",
            "WORKDIR");

    static final Language LANGUAGE = new Language(
            Shell.commands(new Mode().on("<", Shell::heredoc).onLetters("", Dockerfile::instruction)),
            "dockerfile",
            "docker",
            "containerfile");

    private Dockerfile() {}

    // "The instruction is not case-sensitive"; another one may follow ONBUILD and HEALTHCHECK
    private static boolean instruction(Scanner in) {
        int end = Letters.wordEnd(in.text, in.at(), "");
        var word = in.text.substring(in.at(), end).toUpperCase(Locale.ROOT);
        boolean isInstruction = INSTRUCTIONS.contains(word)
                && (in.isFirstOnLine() || in.isOnLineOf("ONBUILD ") || in.isOnLineOf("HEALTHCHECK "));
        boolean isAlias = word.equals("AS") && in.isOnLineOf("FROM ");
        return (isInstruction || isAlias) && in.take(KEYWORD, end);
    }
}
