package org.demarche.serve.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;

/** Properties that are only data; the library takes some for functions. */
final class PropertyNames {
  private final PropertyFunctionRegistry functions = PropertyFunctionRegistry.get();

  /** Refuses a property that would run something but a search; rdfs:member is data here. */
  void requirePlain(Node property) {
    if (property.isURI() && isFunction(property.getURI())) {
      throw Limits.refused(
          "the property function <%s> does not run here".formatted(property.getURI()));
    }
  }

  private boolean isFunction(String iri) {
    boolean known = functions.isRegistered(iri) && !iri.equals(RDFS.member.getURI());
    return (known && !AllowedNames.isSearch(iri)) || iri.startsWith("java:");
  }
}
