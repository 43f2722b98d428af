package org.demarche.link.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * A property's value.
 *
 * @param value an item's id, a text, an address or a time; empty for "no value", "some value" and
 *     values of other types
 * @param precision of a time; −1 for all others
 */
record Snak(String value, int precision) {
  static final Snak NONE = new Snak("", -1);

  TimeValue time() {
    return new TimeValue(value, precision);
  }

  /** Reads the object at which the parser stands. */
  static Snak read(JsonParser parser) throws IOException {
    Snak snak = NONE;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return snak;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (field.equals("datavalue") && token == JsonToken.START_OBJECT) {
        snak = data(parser);
      } else {
        parser.skipChildren();
      }
    }
    return snak;
  }

  private static Snak data(JsonParser parser) throws IOException {
    Snak snak = NONE;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (field.equals("value") && token == JsonToken.VALUE_STRING) {
        snak = new Snak(parser.getText(), -1);
      } else if (field.equals("value") && token == JsonToken.START_OBJECT) {
        snak = object(parser);
      } else {
        parser.skipChildren();
      }
    }
    return snak;
  }

  private static Snak object(JsonParser parser) throws IOException {
    String value = "";
    String number = "";
    String type = "";
    int precision = -1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      switch (field) {
        case "id", "text", "time" -> value = token.isScalarValue() ? parser.getText() : value;
        case "numeric-id" -> number = token.isScalarValue() ? parser.getText() : number;
        case "entity-type" -> type = token.isScalarValue() ? parser.getText() : type;
        case "precision" -> precision = precision(parser, token);
        default -> {}
      }
      parser.skipChildren();
    }
    boolean isOldItem = value.isEmpty() && type.equals("item");
    return new Snak(isOldItem ? "Q" + number : value, precision);
  }

  /** A coordinate's precision is no whole number. */
  private static int precision(JsonParser parser, JsonToken token) throws IOException {
    return token == JsonToken.VALUE_NUMBER_INT ? parser.getValueAsInt(-1) : -1;
  }
}
