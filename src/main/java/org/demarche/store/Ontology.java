package org.demarche.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The terms of the graph and their closed lists, for queries such as dem:stance/dem:polarity. */
final class Ontology {
  private static final String FILE = "ontology/demarche.ttl";

  private Ontology() {}

  static Model read() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Ontology.class.getClassLoader().getResourceAsStream(FILE)) {
      RDFDataMgr.read(model, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }
}
