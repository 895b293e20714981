package dev.pamphlet.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** How far something is that takes a while: a bar on a terminal, and nothing in a pipe. */
final class Progress {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean terminal;

    private Progress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    static Progress of(PrintWriter out) {
        return new Progress(out, CommandLine.Help.Ansi.AUTO.enabled());
    }

    /** So much of all is done. */
    synchronized void show(int done, int all) {
        if (terminal) {
            int filled = all == 0 ? WIDTH : done * WIDTH / all;
            out.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + all);
            out.flush();
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        if (terminal) {
            out.print("\r" + " ".repeat(2 * WIDTH) + "\r");
            out.flush();
        }
    }
}
