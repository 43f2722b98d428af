package org.demarche.corrections;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.ontology.Scheme;

/** The concepts of aspects. */
final class AspectNames {
  private AspectNames() {}

  static String of(Aspect aspect) {
    return Scheme.notation(aspect);
  }

  static Resource concept(Aspect aspect) {
    return Scheme.ASPECT.concept(aspect);
  }

  static Optional<Aspect> of(String iri) {
    return Stream.of(Aspect.values()).filter(it -> concept(it).getURI().equals(iri)).findFirst();
  }
}
