package org.openimis.rest.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Names each element of a body that is known to be well-formed, with its FHIRPath. */
final class BodyElements {
  private final Visitor visitor;

  private BodyElements(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Is told of each element. */
  interface Visitor {
    /**
     * @param value as written; null of an element that holds others
     */
    void visit(String path, String name, @Nullable String value);
  }

  static void ofJson(byte[] body, String type, Visitor visitor) {
    try (JsonParser json = new JsonFactory().createParser(body)) {
      json.nextToken();
      new BodyElements(visitor).object(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void object(JsonParser json, String path) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      value(json, path + "." + name, name);
    }
  }

  private void value(JsonParser json, String path, String name) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
        value(json, path + "[" + i + "]", name);
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      visitor.visit(path, name, null);
      object(json, path);
    } else {
      visitor.visit(path, name, json.getText());
    }
  }

  static void ofXml(byte[] body, Visitor visitor) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      new BodyElements(visitor).elements(xml);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException("The body was well-formed a moment ago", e);
    }
  }

  /** XML does not say which elements may repeat: the second one and on have a number. */
  private void elements(XMLStreamReader xml) throws XMLStreamException {
    Deque<Parent> parents = new ArrayDeque<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        Parent parent = parents.peek();
        String path = parent == null ? name : parent.pathOf(name);
        visitor.visit(path, name, xml.getAttributeValue(null, "value"));
        parents.push(new Parent(path, new HashMap<>()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        parents.pop();
      }
    }
  }

  private record Parent(String path, Map<String, Integer> children) {
    String pathOf(String child) {
      if (Character.isUpperCase(child.charAt(0))) {
        return path; // the type of a resource inside
      }
      int before = children.merge(child, 1, Integer::sum) - 1;
      return path + "." + child + (before == 0 ? "" : "[" + before + "]");
    }
  }
}
