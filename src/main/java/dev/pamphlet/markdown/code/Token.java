package dev.pamphlet.markdown.code;

/** What a piece of code is to its reader. */
public enum Token {
    /** Anything that nothing is said about. */
    PLAIN(""),
    /** What the machine does not read. */
    COMMENT("c"),
    /** Text between quotes, or in their place. */
    STRING("s"),
    /** A number or another value with a name of its own, such as {@code true}. */
    NUMBER("n"),
    /** A word of the language itself. */
    KEYWORD("k"),
    /** A type, a tag, a section. */
    TYPE("t"),
    /** What is called. */
    FUNCTION("f"),
    /** The name of a value: a key, an attribute, an option, an annotation. */
    KEY("a"),
    /** What something else is put in the place of. */
    VARIABLE("v"),
    /** A line that was added. */
    INSERTED("i"),
    /** A line that was taken away. */
    DELETED("d"),
    /** What a terminal writes before a command. */
    PROMPT("p"),
    /** What a terminal writes after it. */
    OUTPUT("o");

    private final String cssClass;

    Token(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The class that stylesheets know it by; empty for {@link #PLAIN}. */
    public String cssClass() {
        return cssClass;
    }
}
