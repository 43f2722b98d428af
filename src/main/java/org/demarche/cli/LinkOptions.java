package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.corrections.CorrectedStore;
import org.demarche.corrections.Corrections;
import org.demarche.link.DecisionFile;
import org.demarche.link.LinkSummary;
import org.demarche.link.Linking;
import org.demarche.link.Register;
import org.demarche.link.register.LayeredRegister;
import org.demarche.link.register.MappedRegister;
import org.demarche.link.register.ShippedRegister;
import org.demarche.reports.Editions;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where items and decisions come from. */
final class LinkOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--register",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "A register of Wikidata items that 'demarche index' made; repeatable.")
  private List<Path> registers = new ArrayList<>();

  @Mixin private DecisionsOption decisions;

  /** The same, for a server that runs the command. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    registers.forEach(file -> arguments.addAll(List.of("--register", file.toString())));
    arguments.addAll(decisionArguments());
    return arguments;
  }

  /** The file of decisions alone. */
  List<String> decisionArguments() {
    return decisions.given().map(file -> List.of("--decisions", file.toString())).orElse(List.of());
  }

  /** The decisions on the store in that folder. */
  DecisionFile decisions(Path store) {
    return decisions.file(store);
  }

  /** Links the store that is open, then compares its demands and reports, and tells what came. */
  LinkSummary link(GraphStore opened, Path store, String base) {
    correct(opened, store, base);
    LinkSummary linked = linkOnce(opened, store, base);
    int joined = new Editions(opened, base).join();
    if (joined == 0) {
      return linked;
    }
    new SummaryPrinter(spec.commandLine().getErr()).joined(joined, demarche().quiet());
    return linkOnce(opened, store, base);
  }

  private LinkSummary linkOnce(GraphStore opened, Path store, String base) {
    Instant begin = Instant.now();
    LinkSummary linked;
    try (Register items = register()) {
      linked = new Linking(opened, base, items, decisions(store)).run();
      new SummaryPrinter(spec.commandLine().getErr())
          .linked(linked, Duration.between(begin, Instant.now()), demarche().quiet());
    }
    decisions.compareDemands(opened, store, base, spec);
    decisions.compareReports(opened, base, spec);
    return linked;
  }

  private DemarcheCommand demarche() {
    return (DemarcheCommand) spec.root().userObject();
  }

  /** Brings corrections in that the file has and the store does not know, as others' may come. */
  private void correct(GraphStore opened, Path store, String base) {
    DecisionFile file = decisions(store);
    if (!file.exists()) {
      return;
    }
    Corrections decided = file.read().corrections();
    CorrectedStore corrected = new CorrectedStore(opened, base);
    if (corrected.differs(decided)) {
      corrected.bring(decided);
    }
  }

  /** The items that can be linked to, a file's before those that come along; to be closed. */
  Register register() {
    List<Register> layers = new ArrayList<>();
    registers.forEach(file -> layers.add(MappedRegister.open(file)));
    layers.add(new ShippedRegister());
    return new LayeredRegister(layers);
  }
}
