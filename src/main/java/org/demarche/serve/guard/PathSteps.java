package org.demarche.serve.guard;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** Counts the steps of property paths, and refuses those that SPARQL 1.1 has not. */
final class PathSteps {
  private final PropertyNames properties;
  private int steps;

  PathSteps(PropertyNames properties) {
    this.properties = properties;
  }

  /** Refuses a path that is too long, too deep or of another kind. */
  void require(Path path) {
    require(path, 0);
  }

  private void require(Path path, int repetitions) {
    if (++steps > Limits.PATH_STEPS) {
      throw Limits.refused("property paths have more than %d steps".formatted(Limits.PATH_STEPS));
    }
    if (path instanceof P_Link link) {
      properties.requirePlain(link.getNode());
    } else if (path instanceof P_NegPropSet negated) {
      steps += negated.getNodes().size();
    } else if (path instanceof P_Alt || path instanceof P_Seq) {
      require(((P_Path2) path).getLeft(), repetitions);
      require(((P_Path2) path).getRight(), repetitions);
    } else {
      requireRepeated(path, repetitions);
    }
  }

  private void requireRepeated(Path path, int repetitions) {
    boolean repeats = path instanceof P_OneOrMore1 || path instanceof P_ZeroOrMore1;
    if (path instanceof P_Path0 || !(repeats || isSimple(path))) {
      throw Limits.refused("the property path %s is none of SPARQL 1.1".formatted(path));
    }
    if (repeats && repetitions == Limits.PATH_NESTING) {
      throw Limits.refused(
          "a property path repeats more than %d times within itself"
              .formatted(Limits.PATH_NESTING));
    }
    require(((P_Path1) path).getSubPath(), repeats ? repetitions + 1 : repetitions);
  }

  private static boolean isSimple(Path path) {
    return path instanceof P_Inverse || path instanceof P_ZeroOrOne;
  }
}
