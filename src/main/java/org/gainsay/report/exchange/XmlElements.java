package org.gainsay.report.exchange;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element, a line each, with text that any reader takes. */
final class XmlElements {

    private final XMLStreamWriter xml;

    XmlElements(Writer target) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(target);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    XmlElements start(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        return this;
    }

    XmlElements attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
        return this;
    }

    XmlElements text(String text) throws XMLStreamException {
        xml.writeCharacters(XmlText.of(text));
        return this;
    }

    void element(String name, String text) throws XMLStreamException {
        start(name).text(text).end();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }
}
