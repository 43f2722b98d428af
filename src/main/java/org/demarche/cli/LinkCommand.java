package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.demands.SameDemands;
import org.demarche.link.DecisionFile;
import org.demarche.link.Linking;
import org.demarche.link.OnlineLinking;
import org.demarche.link.OnlineLinking.Answers;
import org.demarche.link.Register;
import org.demarche.link.Review;
import org.demarche.link.online.FactsGraph;
import org.demarche.link.online.FactsGraph.Facts;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche link}: links a store, and keeps what people decide about it. */
@Command(
    name = "link",
    description = "Finds which actors are one, and which Wikidata item each of them is.")
final class LinkCommand implements Callable<Integer> {
  private static final String BECAUSE = "Why, for those who read the decisions later.";
  private static final String ACTOR = "Its name or IRI.";

  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private LinkOptions options;

  @Mixin private BaseOption base;
  @Mixin private OnlineOptions net;

  @Override
  public Integer call() {
    try (GraphStore opened = store.openExisting()) {
      boolean complete = !net.online() || ask(opened);
      options.link(opened, store.folder(), base.iri());
      complete &= !net.facts() || bringFacts(opened);
      return complete ? ExitCode.DONE : ExitCode.INPUT;
    }
  }

  /** Whether everybody could be asked for. */
  private boolean ask(GraphStore opened) {
    DecisionFile file = options.decisions(store.folder());
    try (Register register = options.register()) {
      Linking linking = new Linking(opened, base.iri(), register, file);
      Answers answers =
          new OnlineLinking(linking, file, net.connect().lookup()::findAll, LocalDate.now()).ask();
      print(answers);
      return answers.failed().isEmpty();
    }
  }

  private void print(Answers answers) {
    PrintWriter err = spec.commandLine().getErr();
    answers.failed().forEach(line -> err.println("lookup-failed: " + line));
    if (!demarche.quiet()) {
      answers.doubtful().forEach(line -> err.println("doubtful: " + line));
      err.println(
          "online  %d asked  %d linked  %d doubtful  %d failed"
              .formatted(
                  answers.asked(),
                  answers.pinned(),
                  answers.doubtful().size(),
                  answers.failed().size()));
    }
  }

  /** Whether the facts of all items could be had. */
  private boolean bringFacts(GraphStore opened) {
    Facts facts = FactsGraph.of(Linking.items(opened), net.connect().entities());
    PrintWriter err = spec.commandLine().getErr();
    facts.failures().forEach((item, why) -> err.println("facts-failed: " + item + ": " + why));
    opened.replace(base.iri() + "graph/wikidata", facts.model());
    if (!demarche.quiet()) {
      err.println("facts  " + facts.model().size() + " triples");
    }
    return facts.failures().isEmpty();
  }

  @Command(description = "Lists the doubtful links, most mentioned first.")
  int review() {
    try (GraphStore opened = store.openExisting()) {
      Listing.print("doubtful-links", opened, spec);
      if (!DemarcheCommand.of(spec).quiet()) {
        spec.commandLine()
            .getErr()
            .println("'demarche query unlinked-actors' lists who has no item at all");
      }
    }
    return ExitCode.DONE;
  }

  @Command(description = "Confirms an item that was proposed.")
  int accept(
      @Parameters(paramLabel = "ACTOR", description = ACTOR) String actor,
      @Parameters(paramLabel = "ITEM", arity = "0..1", description = "Else the best candidate.")
          String item,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return decide(
        review -> review.accept(actor, Optional.ofNullable(item), Optional.ofNullable(because)));
  }

  @Command(description = "Says that an actor is not that item.")
  int reject(
      @Parameters(paramLabel = "ACTOR", description = ACTOR) String actor,
      @Parameters(paramLabel = "ITEM", description = "The item, Q and a number.") String item,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return decide(review -> review.reject(actor, item, Optional.ofNullable(because)));
  }

  @Command(description = "Says which item an actor is, or that it has none.")
  int set(
      @Parameters(paramLabel = "ACTOR", description = ACTOR) String actor,
      @Parameters(paramLabel = "ITEM", description = "The item, Q and a number, or 'none'.")
          String item,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return decide(review -> review.set(actor, item, Optional.ofNullable(because)));
  }

  @Command(description = "Makes one actor a redirect to another one.")
  int merge(
      @Parameters(paramLabel = "ACTOR", description = "Who is merged: name or IRI.") String actor,
      @Parameters(paramLabel = "INTO", description = "Who stays: name or IRI.") String into) {
    return decide(review -> review.merge(actor, into));
  }

  @Command(description = "Takes a redirect away, and keeps it from coming back by itself.")
  int split(@Parameters(paramLabel = "ACTOR", description = ACTOR) String actor) {
    return decide(review -> review.split(actor));
  }

  /** Takes the decision down, then links anew with it. */
  private int decide(Consumer<Review> decision) {
    try (GraphStore opened = store.openExisting();
        Register register = options.register()) {
      Linking linking =
          new Linking(opened, base.iri(), register, options.decisions(store.folder()));
      decision.accept(new Review(linking, options.decisions(store.folder()), LocalDate.now()));
      linking.run();
      new SameDemands(opened, base.iri(), options.decisions(store.folder())).run();
    }
    return ExitCode.DONE;
  }
}
