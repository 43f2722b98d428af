package org.demarche.query.federate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Lets an endpoint be asked after the store, for all rows at once. The query engine's own plan asks
 * for everything where a block stands first, and row by row where it stands in an OPTIONAL.
 */
final class StoreFirst extends TransformCopy {
  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    if (hasService(right)) {
      return sequence(List.of(left, right));
    }
    return hasService(left) && onlyJoins(right)
        ? sequence(List.of(left, right))
        : super.transform(join, left, right);
  }

  @Override
  public Op transform(OpSequence sequence, List<Op> members) {
    return members.stream().anyMatch(StoreFirst::hasService)
        ? sequence(members)
        : super.transform(sequence, members);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    return hasService(right)
        ? optional(left, right, join.getExprs())
        : super.transform(join, left, right);
  }

  @Override
  public Op transform(OpConditional join, Op left, Op right) {
    return hasService(right) ? optional(left, right, null) : super.transform(join, left, right);
  }

  /** Triple patterns and VALUES that stand behind an endpoint come before it. */
  private static Op sequence(List<Op> members) {
    List<Op> rest = new ArrayList<>();
    members.forEach(it -> rest.addAll(it instanceof OpSequence s ? s.getElements() : List.of(it)));
    OpSequence sequence = OpSequence.create();
    while (!hasService(rest.get(0))) {
      sequence.add(rest.remove(0));
    }
    rest.stream().filter(StoreFirst::onlyJoins).forEach(sequence::add);
    rest.stream().filter(it -> !onlyJoins(it)).forEach(sequence::add);
    return sequence;
  }

  private static Op optional(Op left, Op right, ExprList conditions) {
    Set<Var> shared = new LinkedHashSet<>(OpVars.visibleVars(left));
    shared.retainAll(OpVars.visibleVars(right));
    Op values = new OpDistinct(new OpProject(left, List.copyOf(shared)));
    return OpLeftJoin.create(left, OpSequence.create(values, right), conditions);
  }

  private static boolean onlyJoins(Op op) {
    return op instanceof OpBGP || op instanceof OpPath || op instanceof OpTable;
  }

  private static boolean hasService(Op op) {
    boolean[] found = {false};
    Walker.walk(
        op,
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        });
    return found[0];
  }
}
