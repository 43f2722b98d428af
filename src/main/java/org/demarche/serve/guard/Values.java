package org.demarche.serve.guard;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** Which values are of a modest size: text, numbers, days and durations. */
final class Values {
  private static final int BITS = 4 * Limits.VALUE;
  private static final Pattern LONG_DIGITS =
      Pattern.compile("[0-9]{" + (Limits.DURATION_DIGITS + 1) + "}");

  private Values() {}

  /** The same value, where it is modest. */
  static NodeValue modest(NodeValue value) {
    if (value.isInteger()) {
      requireNumber(value.getInteger().bitLength() <= BITS);
    } else if (value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      requireNumber(
          number.unscaledValue().bitLength() <= BITS && Math.abs(number.scale()) <= Limits.VALUE);
    } else if (!value.isDouble() && !value.isFloat() && !value.isBoolean()) {
      requireModest(value.asNode());
    }
    return value;
  }

  /** The same node, where it is modest. */
  static Node modest(Node node) {
    requireModest(node);
    return node;
  }

  private static void requireModest(Node node) {
    if (node.isURI()) {
      requireText(node.getURI().length());
    } else if (node.isLiteral()) {
      requireLiteral(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI());
    }
  }

  private static void requireLiteral(String form, String type) {
    requireText(form.length());
    if (isText(type)) {
      return;
    }
    requireNumber(form.length() <= Limits.VALUE);
    if (type.endsWith("uration") && (form.length() > 64 || LONG_DIGITS.matcher(form).find())) {
      throw Limits.exceeded(
          "a duration has more than %d digits in a row".formatted(Limits.DURATION_DIGITS));
    }
  }

  private static boolean isText(String type) {
    return !type.startsWith("http://www.w3.org/2001/XMLSchema#")
        || type.endsWith("#string")
        || type.endsWith("#anyURI");
  }

  /** Refuses text that is longer than one value may be. */
  static void requireText(long characters) {
    if (characters > Limits.TEXT) {
      throw Limits.exceeded("a text has more than %d characters".formatted(Limits.TEXT));
    }
  }

  /** Refuses a search that could compare for a long time. */
  static void requireSearch(NodeValue text, NodeValue part) {
    long comparisons = (long) text.asString().length() * part.asString().length();
    if (comparisons > Limits.SEARCH) {
      throw Limits.exceeded("a long text is looked for in a long one");
    }
  }

  /** Refuses what is too long for a number. */
  static void requireNumber(boolean modest) {
    if (!modest) {
      throw Limits.exceeded("a number has more than %d digits".formatted(Limits.VALUE));
    }
  }
}
