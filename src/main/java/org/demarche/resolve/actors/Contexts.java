package org.demarche.resolve.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.knowledge.OfficeRegister;
import org.demarche.model.Reference;
import org.demarche.model.Tenure;

/** Finds the organizations that the words of a role may leave out: {@code the president}. */
final class Contexts {
  /** So many references back the organization of a bare role is still looked for. */
  static final int NEAREST = 100;

  private final OfficeRegister offices;
  private final References references;

  Contexts(OfficeRegister offices, References references) {
    this.offices = offices;
    this.references = references;
  }

  /** The organizations of the article before {@code offset}, the last named one first. */
  List<String> before(int offset) {
    Set<String> found = new LinkedHashSet<>();
    int seen = 0;
    for (Reference reference : references.before(offset)) {
      for (Tenure tenure : offices.tenuresOf(reference.denotes())) {
        offices.byId(tenure.office()).ifPresent(o -> found.add(o.organization()));
      }
      found.add(reference.denotes());
      if (++seen == NEAREST) {
        break;
      }
    }
    return List.copyOf(found);
  }
}
