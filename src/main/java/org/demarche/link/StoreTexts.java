package org.demarche.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.demarche.ontology.DEMARCHE;

/** Looks up in a store what is not kept beside it; inside a transaction of the caller. */
final class StoreTexts {
  /** How many articles' texts are kept, some megabytes. */
  private static final int MOST_BODIES = 2000;

  private final DatasetGraph data;
  private final Map<String, String> bodies =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST_BODIES;
        }
      };

  StoreTexts(DatasetGraph data) {
    this.data = data;
  }

  /** The text of an article; empty where there is none. */
  String body(String article) {
    return bodies.computeIfAbsent(
        article,
        iri ->
            texts(NodeFactory.createURI(iri), SchemaDO.articleBody).stream()
                .findFirst()
                .orElse(""));
  }

  /** The adjectives of a region: {@code Norlandic}. */
  Set<String> adjectives(Subject region) {
    return texts(NodeFactory.createURI(region.iri()), DEMARCHE.adjective);
  }

  /** The regions that a region lies in by what is told of it. */
  Set<String> around(String region) {
    Set<String> around = new TreeSet<>();
    data.find(Node.ANY, NodeFactory.createURI(region), DEMARCHE.within.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getObject().isURI()) {
                around.add(quad.getObject().getURI());
              }
            });
    return around;
  }

  private Set<String> texts(Node subject, Property property) {
    Set<String> texts = new TreeSet<>();
    data.find(Node.ANY, subject, property.asNode(), Node.ANY)
        .forEachRemaining(quad -> add(quad, texts));
    return texts;
  }

  private static void add(Quad quad, Set<String> texts) {
    Node value = quad.getObject();
    if (value.isLiteral()
        && (value.getLiteralLanguage().isEmpty() || value.getLiteralLanguage().startsWith("en"))) {
      texts.add(value.getLiteralLexicalForm());
    }
  }
}
