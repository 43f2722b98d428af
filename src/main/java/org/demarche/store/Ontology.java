package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;

/** The terms of the graph and their closed lists, for queries such as dem:stance/dem:polarity. */
final class Ontology {
  private static final String FILE = "ontology/demarche.ttl";

  /** What its blank nodes are named by: the same ones each time. */
  private static final UUID SEED = UUID.nameUUIDFromBytes(FILE.getBytes(StandardCharsets.UTF_8));

  private Ontology() {}

  static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Ontology.class.getClassLoader().getResourceAsStream(FILE)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .labelToNode(LabelToNode.createScopeByDocumentHash(SEED))
          .parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
