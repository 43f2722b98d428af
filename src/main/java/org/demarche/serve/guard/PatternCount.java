package org.demarche.serve.guard;

import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;

/** Counts patterns on the way down, so that a tall query ends the walk and not the stack. */
final class PatternCount extends OpVisitorByTypeBase {
  private final BoundedPatterns patterns;

  PatternCount(BoundedPatterns patterns) {
    this.patterns = patterns;
  }

  @Override
  protected void visit0(Op0 op) {
    patterns.count(1);
  }

  @Override
  protected void visit1(Op1 op) {
    patterns.count(1);
  }

  @Override
  protected void visit2(Op2 op) {
    patterns.count(1);
  }

  @Override
  protected void visitN(OpN op) {
    patterns.count(1);
  }
}
