package org.demarche.query;

import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows as XML can hold them: characters that it has no way to write become U+FFFD. */
final class XmlRows {
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private XmlRows() {}

  static RowSet of(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, XmlRows::possible));
  }

  private static Binding possible(Binding row) {
    BindingBuilder possible = Binding.builder();
    row.forEach((variable, node) -> possible.add(variable, possible(node)));
    return possible.build();
  }

  private static Node possible(Node node) {
    if (node.isLiteral() && IMPOSSIBLE.matcher(node.getLiteralLexicalForm()).find()) {
      String text = IMPOSSIBLE.matcher(node.getLiteralLexicalForm()).replaceAll("\uFFFD");
      return node.getLiteralLanguage().isEmpty()
          ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
          : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }
    return node.isURI() && IMPOSSIBLE.matcher(node.getURI()).find()
        ? NodeFactory.createURI(IMPOSSIBLE.matcher(node.getURI()).replaceAll("\uFFFD"))
        : node;
  }
}
