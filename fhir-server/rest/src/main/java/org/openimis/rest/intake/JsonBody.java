package org.openimis.rest.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openimis.domain.refusal.ProblemCode;
import org.openimis.domain.refusal.RequestRefused;

/**
 * Walks through a JSON body once: well-formed, no name twice in an object (which of the two would
 * count?), not too deep, no number of absurd length.
 */
final class JsonBody {
  private static final int LONGEST_NUMBER = 100;
  private static final int LARGEST_EXPONENT = 40;

  private final int depth;
  private final JsonFactory factory;

  JsonBody(int depth) {
    this.depth = depth;
    this.factory =
        new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(depth)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
  }

  /**
   * Looks at a body.
   *
   * @throws RequestRefused {@code too-deep} or {@code parse}
   */
  BodyShape look(byte[] body) {
    try (JsonParser json = factory.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new RequestRefused(ProblemCode.PARSE, "", "it is no JSON object");
      }
      String type = walk(json);
      if (json.nextToken() != null) {
        throw new RequestRefused(ProblemCode.PARSE, "", "something follows the JSON object");
      }
      return new BodyShape(type);
    } catch (StreamConstraintsException e) {
      throw String.valueOf(e.getMessage()).contains("depth")
          ? new RequestRefused(ProblemCode.TOO_DEEP, "", depth)
          : new RequestRefused(ProblemCode.PARSE, "", "a number is too long");
    } catch (JsonProcessingException e) {
      throw new RequestRefused(ProblemCode.PARSE, "", sentence(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String walk(JsonParser json) throws IOException {
    String type = null;
    int level = 1;
    while (level > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        throw new RequestRefused(ProblemCode.PARSE, "", "it ends too early");
      }
      if (token.isNumeric()) {
        refuseAbsurd(json.getText());
      }
      if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING) {
        refuseUnstorable(json);
      }
      if (token.isScalarValue() || token == JsonToken.START_ARRAY) {
        refuseAsExtension(json, token);
      }
      if (token.isStructStart()) {
        level++;
      } else if (token.isStructEnd()) {
        level--;
      } else if (level == 1
          && token == JsonToken.VALUE_STRING
          && "resourceType".equals(json.currentName())) {
        type = json.getText();
      }
    }
    return type;
  }

  /** HAPI's parser fails at an extension that is no object. */
  private static void refuseAsExtension(JsonParser json, JsonToken token) {
    JsonStreamContext context = json.getParsingContext();
    JsonStreamContext holder = token == JsonToken.START_ARRAY ? context.getParent() : context;
    if (holder != null && holder.inArray() && holdsExtensions(holder.getParent())) {
      throw new RequestRefused(
          ProblemCode.PARSE, "", "an extension that is no object" + at(json.currentLocation()));
    }
  }

  private static boolean holdsExtensions(@Nullable JsonStreamContext object) {
    return object != null
        && object.inObject()
        && ("extension".equals(object.getCurrentName())
            || "modifierExtension".equals(object.getCurrentName()));
  }

  /** PostgreSQL keeps neither NUL nor half a character; nobody writes them on purpose. */
  private static void refuseUnstorable(JsonParser json) throws IOException {
    char[] text = json.getTextCharacters();
    int end = json.getTextOffset() + json.getTextLength();
    for (int i = json.getTextOffset(); i < end; i++) {
      boolean pair =
          Character.isHighSurrogate(text[i])
              && i + 1 < end
              && Character.isLowSurrogate(text[i + 1]);
      if (pair) {
        i++;
      } else if (text[i] == 0 || Character.isSurrogate(text[i])) {
        throw new RequestRefused(
            ProblemCode.PARSE, "", "a character that is none" + at(json.currentLocation()));
      }
    }
  }

  /**
   * A few characters can stand for a number of a billion digits, which somebody would write out.
   */
  private static void refuseAbsurd(String number) {
    int exponentAt = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (exponentAt >= 0) {
      String exponent = number.substring(exponentAt + 1).replaceFirst("^[+-]", "");
      if (exponent.length() > 2 || Integer.parseInt(exponent) > LARGEST_EXPONENT) {
        throw new RequestRefused(ProblemCode.PARSE, "", "a number of absurd size: " + number);
      }
    }
  }

  private static String sentence(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("") + at(e.getLocation());
  }

  private static String at(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
  }
}
