package dev.pamphlet.cli;

import dev.pamphlet.site.Position;
import dev.pamphlet.site.Problem;
import dev.pamphlet.web.Server;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** All commands. */
@Command(
        name = "pamphlet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "A content microsite in one executable.",
        description = "Without a command it serves the site that it contains.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:something is wrong with the site", "2:the command makes no sense"},
        footer = {
            "",
            "A site's folder has its Markdown in 'content', else right in it. What is in",
            "its folders 'templates' and 'theme' takes the place of what is packaged with",
            "the executable.",
            "",
            "Help on a command: pamphlet COMMAND --help"
        },
        subcommands = {ServeCommand.class, CheckCommand.class, ExportCommand.class, NewCommand.class, ListCommand.class
        })
final class Pamphlet implements Callable<Integer> {
    static final int WELL = 0;
    static final int WRONG = 1;

    static CommandLine commandLine() {
        return new CommandLine(new Pamphlet())
                .registerConverter(ListCommand.What.class, ListCommand.What::of)
                .setParameterExceptionHandler(Pamphlet::misunderstood)
                .setExecutionExceptionHandler(Pamphlet::failed);
    }

    private static int misunderstood(ParameterException misunderstanding, String... args) {
        var command = misunderstanding.getCommandLine();
        var help = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println(misunderstanding.getMessage() + "\nSee " + help);
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public Integer call() {
        Server.serve();
        return WELL;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        var sentence = Complaint.of(failure);
        if (sentence.isEmpty()) {
            throw failure;
        }
        if (command.getParseResult().hasMatchedOption("--json")) {
            new Report(command.getOut(), true).print(List.of(Problem.error(Position.of(""), sentence.get())));
        } else {
            command.getErr().println(sentence.get());
        }
        return WRONG;
    }
}
