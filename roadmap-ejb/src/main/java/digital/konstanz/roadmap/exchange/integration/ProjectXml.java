// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static digital.konstanz.roadmap.exchange.integration.ProjectFileReader.unreadable;

import digital.konstanz.roadmap.exchange.app.file.UnreadableFileException;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.Left;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an MSPDI file anew before anything else reads it: only elements of its own namespace and
 * their texts, no document type, no entities, no processing instructions, no attributes, nothing
 * about people. What it writes is bounded in depth, number and length.
 */
final class ProjectXml {
  private static final String NAMESPACE = "http://schemas.microsoft.com/project";
  private static final int DEEPEST = 16;
  private static final int MOST_ELEMENTS = 1_500_000;
  private static final int LONGEST_TEXT = 100_000;
  private static final Set<String> SKIPPED =
      Set.of("Resources", "Assignments", "TimephasedData", "WBSMasks", "OutlineCodes");

  private final Map<Left, Integer> left = new EnumMap<>(Left.class);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int elements;
  private int texts;

  /** The file without what is not wanted. */
  byte[] clean() {
    return out.toByteArray();
  }

  /** How many there are of what was left out. */
  Map<Left, Integer> left() {
    return left;
  }

  /**
   * @throws UnreadableFileException {@code project.not-mspdi}, {@code project.hostile}, {@code
   *     project.too-much}
   */
  static ProjectXml of(byte[] content) {
    ProjectXml xml = new ProjectXml();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(content));
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(xml.out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      xml.copy(reader, writer);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      throw unreadable(line, "project.not-mspdi", e);
    }
    return xml;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private void copy(XMLStreamReader reader, XMLStreamWriter writer) throws XMLStreamException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          check(reader, depth);
          if (SKIPPED.contains(reader.getLocalName())) {
            skip(reader);
          } else {
            begin(reader, writer, depth);
            depth++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          writer.writeEndElement();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(reader, writer, depth);
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw unreadable(reader.getLocation().getLineNumber(), "project.hostile", null);
        default -> texts = 0;
      }
    }
  }

  private void begin(XMLStreamReader reader, XMLStreamWriter writer, int depth)
      throws XMLStreamException {
    texts = 0;
    writer.writeStartElement(reader.getLocalName());
    if (depth == 0) {
      writer.writeDefaultNamespace(NAMESPACE);
    }
  }

  private void check(XMLStreamReader reader, int depth) {
    int line = reader.getLocation().getLineNumber();
    boolean ours = NAMESPACE.equals(reader.getNamespaceURI());
    if (depth == 0 && !(ours && "Project".equals(reader.getLocalName()))) {
      throw unreadable(line, "project.not-mspdi", null);
    }
    if (!ours || depth >= DEEPEST) {
      throw unreadable(line, "project.hostile", null);
    }
    if (++elements > MOST_ELEMENTS) {
      throw unreadable(line, "project.too-much", null, MOST_ELEMENTS);
    }
  }

  private void text(XMLStreamReader reader, XMLStreamWriter writer, int depth)
      throws XMLStreamException {
    texts += reader.getTextLength();
    if (texts > LONGEST_TEXT) {
      throw unreadable(reader.getLocation().getLineNumber(), "project.hostile", null, LONGEST_TEXT);
    }
    if (depth > 0) {
      writer.writeCharacters(reader.getText());
    }
  }

  /** Counts resources and assignments; the first of the resources is the empty one. */
  private void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        check(reader, depth);
        depth++;
        count(reader.getLocalName(), depth);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void count(String name, int depth) {
    if (depth == 2 && name.equals("Resource")) {
      left.merge(Left.RESOURCES, 1, Integer::sum);
    } else if (depth == 2 && name.equals("Assignment")) {
      left.merge(Left.ASSIGNMENTS, 1, Integer::sum);
    }
  }
}
