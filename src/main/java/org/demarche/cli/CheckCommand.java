package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.check.Checker;
import org.demarche.check.Finding;
import org.demarche.check.IntegrityRules;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche check}. */
@Command(name = "check", description = "Holds a store against the shapes and the vocabulary.")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      opened.compareIndexes();
      List<Finding> findings = new ArrayList<>(new IntegrityRules().check(opened.dataset()));
      findings.addAll(new Checker().check(opened.dataset()));
      return report(findings.stream().sorted().toList());
    }
  }

  /** Everything is shown; only what is wrong, rather than worth a look, decides the exit code. */
  private int report(List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(out::println);
    out.flush();
    long violations =
        findings.stream().filter(it -> it.severity() == Finding.Severity.VIOLATION).count();
    if (!demarche.quiet()) {
      String verdict = violations == 0 ? "conforms" : violations + " violations";
      PrintWriter err = spec.commandLine().getErr();
      err.println("check  " + verdict + "  " + (findings.size() - violations) + " remarks");
    }
    return violations == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
