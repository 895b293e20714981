package dev.pamphlet.markdown;

/**
 * What other site generators run in a text: Hugo's {@code {{< figure >}}} and {@code {{% note %}}}, Liquid's and Tera's
 * {@code {% include %}} and {@code {{ site.url }}}, kramdown's {@code {: .wide}} and the components of MDX,
 * {@code <Chart />}. Each is looked through to its end or to where another begins, so that many take linear time.
 */
final class ShortcodeSyntax {
    private ShortcodeSyntax() {}

    /** The index after the tag that starts at an index, or −1. */
    static int end(String text, int start) {
        if (text.startsWith("{{<", start)) {
            return after(">}}", text, start + 3);
        } else if (text.startsWith("{{%", start)) {
            return after("%}}", text, start + 3);
        } else if (text.startsWith("{{", start)) {
            return expressionEnd(text, start + 2);
        } else if (text.startsWith("{%", start)) {
            return after("%}", text, start + 2);
        } else if (text.startsWith("{:", start)) {
            return attributesEnd(text, start + 2);
        }
        return text.startsWith("<", start) ? componentEnd(text, start + 1) : -1;
    }

    /** Whether there is one in a destination. */
    static boolean isIn(String destination) {
        return destination.contains("{{") || destination.contains("{%");
    }

    private static int after(String closer, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(closer, i)) {
                return i + closer.length();
            } else if (text.startsWith("{{", i) || text.startsWith("{%", i)) {
                return -1;
            }
        }
        return -1;
    }

    // What begins with anything but a name, a text or a list is more likely mathematics.
    private static int expressionEnd(String text, int from) {
        int i = text.startsWith("-", from) ? from + 1 : from;
        i = LinkSyntax.skipBlanks(text, i);
        if (i == text.length()
                || (!Character.isLetter(text.charAt(i)) && "\"'_.$@([/#>&!".indexOf(text.charAt(i)) < 0)) {
            return -1;
        }
        while (i < text.length() && "{}\n\r".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return text.startsWith("}}", i) ? i + 2 : -1;
    }

    private static int attributesEnd(String text, int from) {
        int i = from;
        while (i < text.length() && "{}\n\r".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return text.startsWith("}", i) ? i + 1 : -1;
    }

    // HTML's own elements are written in small letters, or in capitals throughout.
    private static int componentEnd(String text, int from) {
        int name = text.startsWith("/", from) ? from + 1 : from;
        if (name + 1 >= text.length() || !isCapital(text.charAt(name)) || !isSmall(text.charAt(name + 1))) {
            return -1;
        }
        for (int i = name; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' && text.charAt(i - 1) != '=') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
