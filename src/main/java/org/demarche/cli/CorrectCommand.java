package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.corrections.Correction;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Outcome;
import org.demarche.corrections.review.CorrectionReview;
import org.demarche.corrections.review.CorrectionReview.Said;
import org.demarche.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche correct}: keeps what people say of single statements and positions. */
@Command(
    name = "correct",
    description = "Corrects or confirms single statements and positions; the file of decisions.")
final class CorrectCommand implements Runnable {
  private static final String POSITION = "Its IRI, or its article with a place as in terms:10-50.";
  private static final String ACTOR = "Name, item or IRI; with --new, what a new one is called.";
  private static final String NEW = "The store has none of that name yet.";
  private static final String BECAUSE = "Why, for those who read the corrections later.";

  @Spec private CommandSpec spec;

  @Mixin private StoreOption store;
  @Mixin private LinkOptions links;
  @Mixin private BaseOption base;

  @Override
  public void run() {
    change(
        review ->
            "to correct something, name what: speaker, holder, stance, demand, none, right, undo;"
                + " 'list' shows what was corrected");
  }

  @Command(description = "Says who makes a statement; positions that the speaker takes go along.")
  int speaker(
      @Parameters(paramLabel = "STATEMENT", description = POSITION) String thing,
      @Parameters(paramLabel = "ACTOR", description = ACTOR) String actor,
      @Option(names = "--new", description = NEW) boolean fresh,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.SPEAKER, actor, fresh, because);
  }

  @Command(description = "Says whose position it is.")
  int holder(
      @Parameters(paramLabel = "POSITION", description = POSITION) String thing,
      @Parameters(paramLabel = "ACTOR", description = ACTOR) String actor,
      @Option(names = "--new", description = NEW) boolean fresh,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.HOLDER, actor, fresh, because);
  }

  @Command(description = "Says how the holder stands on it.")
  int stance(
      @Parameters(paramLabel = "POSITION", description = POSITION) String thing,
      @Parameters(
              paramLabel = "STANCE",
              description =
                  "demands, offers, supports, openTo, concedes, noncommittal, withdraws, opposes or"
                      + " rejects.")
          String stance,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.STANCE, stance, false, because);
  }

  @Command(description = "Says which demand the position is on.")
  int demand(
      @Parameters(paramLabel = "POSITION", description = POSITION) String thing,
      @Parameters(
              paramLabel = "DEMAND",
              description = "Notation, label or IRI; with --new, what a new one is called.")
          String demand,
      @Option(names = "--new", description = NEW) boolean fresh,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.DEMAND, demand, fresh, because);
  }

  @Command(description = "Says that there is no such position or statement.")
  int none(
      @Parameters(paramLabel = "THING", description = POSITION) String thing,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.NONE, null, false, because);
  }

  @Command(description = "Says that a position or statement is right as it was extracted.")
  int right(
      @Parameters(paramLabel = "THING", description = POSITION) String thing,
      @Option(names = "--because", paramLabel = "TEXT", description = BECAUSE) String because) {
    return correct(thing, Aspect.RIGHT, null, false, because);
  }

  @Command(description = "Takes all corrections of a position or statement back.")
  int undo(
      @Parameters(
              paramLabel = "THING",
              description = "Its IRI, or its article with its place; or the correction's IRI.")
          String thing) {
    return change(review -> review.undo(thing));
  }

  @Command(
      description = "Lists where a language model and the rules disagree, the most doubtful first.")
  int review() {
    try (GraphStore opened = store.openExisting()) {
      Listing.print("disputed", opened, spec);
    }
    return ExitCode.DONE;
  }

  @Command(description = "Lists all corrections.")
  int list() {
    try (GraphStore opened = store.openExisting()) {
      Listing.print("corrections", opened, spec);
    }
    return ExitCode.DONE;
  }

  private int correct(String thing, Aspect aspect, String value, boolean fresh, String because) {
    Optional<String> reason = Optional.ofNullable(because);
    Said said = new Said(aspect, Optional.ofNullable(value), reason);
    return change(
        review ->
            fresh ? review.introduce(thing, aspect, value, reason) : review.correct(thing, said));
  }

  /** Takes the correction down, then brings all of them into the store. */
  private int change(Function<CorrectionReview, String> correction) {
    PrintWriter err = spec.commandLine().getErr();
    DemarcheCommand demarche = DemarcheCommand.of(spec);
    try (GraphStore opened = store.openExisting()) {
      CorrectionReview review =
          new CorrectionReview(
              opened,
              base.iri(),
              links.decisions(store.folder()),
              note -> err.println(note),
              LocalDate.now());
      String told = correction.apply(review);
      Map<Correction, Outcome> outcomes = review.run();
      links.link(opened, store.folder(), base.iri());
      if (!demarche.quiet()) {
        print(outcomes.values(), err);
        err.println(told);
      }
    }
    return ExitCode.DONE;
  }

  private static void print(Collection<Outcome> outcomes, PrintWriter err) {
    long agree = outcomes.stream().filter(it -> it == Outcome.AGREES).count();
    long gone = outcomes.stream().filter(it -> it == Outcome.GONE).count();
    err.println(
        "correct  %d in all  %d agree by now  %d not found"
            .formatted(outcomes.size(), agree, gone));
  }
}
