package dev.pamphlet.publish;

import java.util.List;

/**
 * A JSON value (RFC 8259). Its text may also stand inside a {@code <script>} of an HTML page or in JavaScript, whatever
 * the strings in it say.
 */
public sealed interface Json {
    /** Adds its text. */
    void writeTo(StringBuilder out);

    /** Its text. */
    default String text() {
        var out = new StringBuilder(1024);
        writeTo(out);
        return out.toString();
    }

    /** A string. */
    static Json of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Json of(long number) {
        return new Literal(Long.toString(number));
    }

    /** True or false. */
    static Json of(boolean truth) {
        return new Literal(Boolean.toString(truth));
    }

    /** An array. */
    static Json array(List<? extends Json> values) {
        return new Array(List.copyOf(values));
    }

    /** An object without members, to add them to. */
    static Members object() {
        return new Members(List.of());
    }

    /**
     * A string.
     *
     * @param value what it says
     */
    record Text(String value) implements Json {
        @Override
        public void writeTo(StringBuilder out) {
            out.append('"');
            int copied = 0;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (isEscaped(c)) {
                    out.append(value, copied, i);
                    escape(c, out);
                    copied = i + 1;
                }
            }
            out.append(value, copied, value.length()).append('"');
        }

        // RFC 8259 §7 asks for '"', '\' and control characters. '<', '>' and '&' are for HTML, where "</script" and
        // "<!--" would end or change the script (HTML Standard §4.12.1.3); U+2028 and U+2029 for JavaScript before
        // 2019; the control characters beyond ASCII for whoever reads a log in a terminal, which may obey them.
        private static boolean isEscaped(char c) {
            return Character.isISOControl(c)
                    || c == '"'
                    || c == '\\'
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c == 0x2028
                    || c == 0x2029;
        }

        private static void escape(char c, StringBuilder out) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    out.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        out.append(Character.forDigit(c >> shift & 0xF, 16));
                    }
                }
            }
        }
    }

    /**
     * A number, true or false.
     *
     * @param text as it is written
     */
    record Literal(String text) implements Json {
        @Override
        public void writeTo(StringBuilder out) {
            out.append(text);
        }
    }

    /**
     * An array.
     *
     * @param values what is in it, in order
     */
    record Array(List<Json> values) implements Json {
        public Array {
            values = List.copyOf(values);
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('[');
            var separator = "";
            for (var value : values) {
                out.append(separator);
                value.writeTo(out);
                separator = ",";
            }
            out.append(']');
        }
    }

    /**
     * One member of an object.
     *
     * @param name what it is called
     * @param value what it is
     */
    record Member(String name, Json value) {}

    /**
     * An object.
     *
     * @param members its members in the order in which they are written
     */
    record Members(List<Member> members) implements Json {
        public Members {
            members = List.copyOf(members);
        }

        /** The same object with one more member. */
        public Members with(String name, Json value) {
            var more = members.toArray(new Member[members.size() + 1]);
            more[members.size()] = new Member(name, value);
            return new Members(List.of(more));
        }

        /** The same object with a string more, unless there is nothing in it. */
        public Members withText(String name, String text) {
            return text.isEmpty() ? this : with(name, Json.of(text));
        }

        /** The same object with an array more, unless there is nothing in it. */
        public Members withAll(String name, List<? extends Json> values) {
            return values.isEmpty() ? this : with(name, Json.array(values));
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append('{');
            var separator = "";
            for (var member : members) {
                out.append(separator);
                Json.of(member.name()).writeTo(out);
                out.append(':');
                member.value().writeTo(out);
                separator = ",";
            }
            out.append('}');
        }
    }
}
