package dev.pamphlet.markdown.code;

import static dev.pamphlet.markdown.code.Token.COMMENT;
import static dev.pamphlet.markdown.code.Token.KEYWORD;
import static dev.pamphlet.markdown.code.Token.NUMBER;
import static dev.pamphlet.markdown.code.Token.PLAIN;
import static dev.pamphlet.markdown.code.Token.STRING;
import static dev.pamphlet.markdown.code.Token.TYPE;
import static dev.pamphlet.markdown.code.Token.VARIABLE;

/** SQL as the databases of the day speak it, in capitals or not. */
final class Sql {
    private static final Rule WORDS = new Words()
            .inAnyCase()
            .are(KEYWORD, """
                    add after all alter analyze and any as asc before begin between by cascade case cast check collate \
                    column commit conflict constraint copy create cross cube current current_date \
                    current_time current_timestamp current_user database declare default deferrable \
                    delete desc describe distinct do drop each else end escape except execute exists explain extension \
                    fetch filter first following for foreign from full function generated grant group grouping having if \
                    ilike in index inner insert instead intersect into is isolation join key last lateral left \
                    like limit loop materialized merge natural next no not nothing nulls of offset on only or order \
                    outer over partition preceding primary procedure range recursive references refresh rename replace \
                    restrict return returning returns revoke right role rollback rollup row rows savepoint schema select \
                    sequence set show some start table temp temporary then to transaction trigger truncate unbounded \
                    union unique update use using vacuum values view when where while window with without""")
            .are(NUMBER, "false null true unknown")
            .are(TYPE, """
                    bigint bigserial binary bit blob bool boolean bytea char character clob date datetime decimal double \
                    float int integer interval json jsonb money nchar numeric nvarchar precision real serial smallint \
                    text time timestamp timestamptz tinyint uuid varbinary varchar varying xml zone""");

    static final Language LANGUAGE = new Language(
            new Mode()
                    .take(COMMENT, "-", Shape.line("--"))
                    .take(COMMENT, "/", Shape.nested("/*", "*/"))
                    .take(STRING, "'", Shape.doubled())
                    .take(PLAIN, "\"`", Shape.doubled())
                    .take(PLAIN, ":", Shape.literal("::"))
                    .take(VARIABLE, ":", Shape.marked(":", ""))
                    .take(VARIABLE, "@", Shape.marked("@", "@"))
                    .take(VARIABLE, "$", Sql::dollars)
                    .onDigits(".", in -> in.take(NUMBER, Numbers.NUMBER))
                    .onLetters("", WORDS),
            "sql",
            "mysql",
            "pgsql",
            "plsql",
            "postgres",
            "postgresql",
            "sqlite");

    private Sql() {}

    /** A parameter, or what is around the body of a function in PostgreSQL: {@code $1}, {@code $$}, {@code $body$}. */
    private static int dollars(String text, int from) {
        int end = Letters.wordEnd(text, from + 1, "");
        return text.startsWith("$", end) ? end + 1 : end;
    }
}
