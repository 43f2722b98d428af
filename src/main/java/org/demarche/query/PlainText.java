package org.demarche.query;

import org.apache.jena.graph.Node;

/** A term as people read it. */
final class PlainText {
  private PlainText() {}

  /** The lexical form or IRI; empty for an unbound variable. */
  static String of(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }
}
