package org.demarche.knowledge;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** One property of an entry and the line that states it. */
record Fact(String property, Node value, int line) {

  /** The IRI that is the value. */
  Optional<String> iri() {
    return value.isURI() ? Optional.of(value.getURI()) : Optional.empty();
  }

  /** The text of the value; an IRI as it is. */
  String text() {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
