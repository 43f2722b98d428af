package org.demarche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms that the store itself looks at. */
final class Vocabulary {
  private static final String DEM = "https://w3id.org/demarche/ns#";
  static final Node TYPE = RDF.type.asNode();
  static final Node IDENTIFIER = NodeFactory.createURI("https://schema.org/identifier");
  static final Node ARTICLE = dem("Article");
  static final Node STATEMENT = dem("Statement");
  static final Node POSITION = dem("Position");
  static final Node SPEAKER = dem("speaker");
  static final Node HOLDER = dem("holder");
  static final Node ON = dem("on");
  static final Node CONFIGURATION_HASH = dem("configurationHash");

  private Vocabulary() {}

  private static Node dem(String name) {
    return NodeFactory.createURI(DEM + name);
  }
}
