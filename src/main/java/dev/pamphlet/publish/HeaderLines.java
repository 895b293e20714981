package dev.pamphlet.publish;

import dev.pamphlet.site.Bytes;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;

/** Header fields that are sent again and again, with the octets that they are in HTTP/1.1 (RFC 9112 §5). */
public final class HeaderLines extends AbstractList<Header> {
    private final List<Header> fields;
    private final Bytes octets;

    private HeaderLines(List<Header> fields, Bytes octets) {
        this.fields = fields;
        this.octets = octets;
    }

    /** Some fields, in order. */
    public static HeaderLines of(List<Header> fields) {
        var lines = fields.stream()
                .map(field -> field.name() + ": " + field.value() + "\r\n")
                .collect(Collectors.joining());
        return new HeaderLines(List.copyOf(fields), Bytes.of(lines));
    }

    /** A line for each field, with its end. */
    public Bytes octets() {
        return octets;
    }

    @Override
    public Header get(int index) {
        return fields.get(index);
    }

    @Override
    public int size() {
        return fields.size();
    }
}
