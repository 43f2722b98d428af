package org.demarche.serve.guard;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;

/** DESCRIBE that asks before each resource whether it may go on, and counts what it has. */
final class CheckedDescription extends DescribeBNodeClosure {
  private Model described;

  /** Puts it in place of the library's own, which asks nobody. */
  static void register() {
    DescribeHandlerRegistry handlers = DescribeHandlerRegistry.get();
    handlers.clear();
    handlers.add(CheckedDescription::new);
  }

  @Override
  public void start(Model answer, Context context) {
    described = answer;
    super.start(answer, context);
  }

  @Override
  public void describe(Resource resource) {
    Allowance.current().check();
    if (described.size() > Limits.ROWS) {
      throw Limits.exceeded("the description has more than %d triples".formatted(Limits.ROWS));
    }
    super.describe(resource);
  }
}
