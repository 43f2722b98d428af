package org.demarche.cli;

import java.util.function.Consumer;
import org.demarche.demands.DemandReview;
import org.demarche.demands.SameDemands;
import org.demarche.link.DecisionFile;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche demands}: finds which demands are one, and keeps what people decide about it. */
@Command(name = "demands", description = "Finds which demands of several articles are one.")
final class DemandsCommand implements Runnable {
  private static final String DEMAND = "Its notation, label or IRI.";

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private DecisionsOption decisions;
  @Mixin private BaseOption base;

  @Override
  public void run() {
    try (GraphStore opened = store.openExisting()) {
      decisions.compareDemands(opened, store.folder(), base.iri(), spec);
    }
  }

  @Command(description = "Lists the pairs that could be one, the surest first.")
  int review() {
    try (GraphStore opened = store.openExisting()) {
      Listing.print("doubtful-demands", opened, spec);
    }
    return ExitCode.DONE;
  }

  @Command(description = "Makes one demand a redirect to another one.")
  int merge(
      @Parameters(paramLabel = "DEMAND", description = "What is merged: notation, label or IRI.")
          String demand,
      @Parameters(paramLabel = "INTO", description = "What stays: notation, label or IRI.")
          String into) {
    return decide(review -> review.merge(demand, into));
  }

  @Command(description = "Takes two demands apart, and keeps them from coming together.")
  int split(
      @Parameters(paramLabel = "DEMAND", description = DEMAND) String demand,
      @Parameters(paramLabel = "OTHER", description = DEMAND) String other) {
    return decide(review -> review.split(demand, other));
  }

  @Command(description = "Says what a demand is called.")
  int rename(
      @Parameters(paramLabel = "DEMAND", description = DEMAND) String demand,
      @Parameters(paramLabel = "LABEL", description = "The course of action in words.")
          String label) {
    return decide(review -> review.rename(demand, label));
  }

  /** Takes the decision down, then compares anew with it. */
  private int decide(Consumer<DemandReview> decision) {
    try (GraphStore opened = store.openExisting()) {
      DecisionFile file = decisions.file(store.folder());
      SameDemands same = new SameDemands(opened, base.iri(), file);
      decision.accept(new DemandReview(same, file));
      same.run();
    }
    return ExitCode.DONE;
  }
}
