package org.demarche.cli;

import java.util.Map;
import org.demarche.query.Output;
import org.demarche.query.QueryLibrary;
import org.demarche.query.QueryRunner;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Model.CommandSpec;

/** What a built-in query finds in a store: a table on a terminal, CSV elsewhere. */
final class Listing {
  private Listing() {}

  static void print(String query, GraphStore opened, CommandSpec spec) {
    DemarcheCommand demarche = (DemarcheCommand) spec.root().userObject();
    Output output = demarche.terminal().out() ? Output.QUOTATIONS : Output.CSV;
    OutputOption.writeTo(
        spec.commandLine().getOut(),
        demarche.pager(),
        out ->
            QueryRunner.local(opened.dataset())
                .write(
                    QueryLibrary.builtIn().named(query),
                    Map.of(),
                    output,
                    demarche.terminal().width(),
                    out));
  }
}
