package org.openimis.rest.intake;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/** Walks through an XML body once: well-formed, not too deep, and no document type of its own. */
final class XmlBody {
  private static final String FHIR = "http://hl7.org/fhir";

  private final int depth;
  private final XMLInputFactory factory = XMLInputFactory.newFactory();

  XmlBody(int depth) {
    this.depth = depth;
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /**
   * Looks at a body.
   *
   * @throws RequestRefused {@code too-deep} or {@code parse}
   */
  BodyShape look(byte[] body) {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      try {
        return walk(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new RequestRefused(
          ProblemCode.PARSE,
          "",
          "line %d, column %d"
              .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
    }
  }

  private BodyShape walk(XMLStreamReader xml) throws XMLStreamException {
    String root = null;
    int level = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new RequestRefused(ProblemCode.PARSE, "", "document types are not accepted");
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root == null) {
          root = xml.getLocalName();
          checkNamespace(xml);
        }
        if (++level > depth) {
          throw new RequestRefused(ProblemCode.TOO_DEEP, "", depth);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        level--;
      }
    }
    return new BodyShape(root);
  }

  /** What is of no or another namespace, HAPI's parser passes over. */
  private static void checkNamespace(XMLStreamReader xml) {
    if (!FHIR.equals(xml.getNamespaceURI())) {
      throw new RequestRefused(ProblemCode.PARSE, "", "it is not of the namespace " + FHIR);
    }
  }
}
