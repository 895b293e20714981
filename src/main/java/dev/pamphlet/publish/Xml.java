package dev.pamphlet.publish;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written: well-formed whatever the texts in it say. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** Writes to memory or to a document that is well-formed, neither of which can fail. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    /**
     * Starts a document.
     *
     * @param root the name of its outermost element
     */
    Xml(String root) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> writer.writeStartDocument("UTF-8", "1.0"));
        open(root);
    }

    /** Starts an element. Its name may have a prefix, for which an element around it has an {@code xmlns} attribute. */
    Xml open(String name) {
        return write(() -> writer.writeStartElement(name));
    }

    /** Adds an attribute to the element just started. */
    Xml attribute(String name, String value) {
        return write(() -> writer.writeAttribute(name, allowed(value)));
    }

    /** Writes text. */
    Xml text(String value) {
        return write(() -> writer.writeCharacters(allowed(value)));
    }

    /** Writes a long text with much to escape, such as HTML, so that it need not be escaped (XML 1.0 §2.7). */
    Xml cdata(String value) {
        return write(() -> writer.writeCData(allowed(value).replace("]]>", "]]]]><![CDATA[>")));
    }

    /** Ends the element started last. */
    Xml close() {
        return write(writer::writeEndElement);
    }

    /** Writes an element with nothing in it but text. */
    Xml element(String name, String value) {
        return open(name).text(value).close();
    }

    /** The same, unless the text is empty. */
    Xml elementUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : element(name, value);
    }

    /** Ends all elements, and gives the whole document. */
    String end() {
        write(writer::writeEndDocument);
        return text.append('\n').toString();
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text without what no XML document can have, not even escaped. */
    private static String allowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                var kept = new StringBuilder(value.length());
                value.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return value;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
    }

    // XML 1.0 §2.2: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    private static boolean isAllowed(int point) {
        return point == 0x9
                || point == 0xA
                || point == 0xD
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
