package dev.pamphlet.markdown.code;

/** Code with what is told of it: each part that is not plain stands in guillemets, after the class of its kind. */
final class Told {
    private final String code;
    private final StringBuilder told = new StringBuilder();
    private Token last = Token.PLAIN;
    private int at;

    private Told(String code) {
        this.code = code;
    }

    static String of(String language, String code) {
        var told = new Told(code);
        Languages.named(language).orElseThrow().read(code, told::add);
        told.close();
        return told.told.append(code, told.at, code.length()).toString();
    }

    private void add(Token token, int start, int end) {
        if (token != last || start > at) {
            close();
            told.append(code, at, start).append('«').append(token.cssClass()).append(' ');
        }
        told.append(code, start, end);
        last = token;
        at = end;
    }

    private void close() {
        if (last != Token.PLAIN) {
            told.append('»');
            last = Token.PLAIN;
        }
    }
}
