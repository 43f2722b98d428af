package org.demarche.corrections.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.corrections.CorrectedStore;
import org.demarche.corrections.CorrectedStore.Extracted;
import org.demarche.corrections.Correction;
import org.demarche.corrections.Correction.Aspect;
import org.demarche.corrections.Correction.Thing;
import org.demarche.corrections.Corrections;
import org.demarche.corrections.Outcome;
import org.demarche.link.CuratedGraph;
import org.demarche.link.DecisionFile;
import org.demarche.link.Decisions;
import org.demarche.model.InputException;
import org.demarche.store.GraphStore;

/**
 * What a person says of single statements and positions of a store: each method writes it into the
 * file of decisions; {@link #run} then brings it into the store.
 */
public final class CorrectionReview {
  private final CorrectedStore corrected;
  private final CuratedGraph curated;
  private final DecisionFile file;
  private final Names names;
  private final Targets targets;
  private final LocalDate today;

  /**
   * @param base what the names of the store's own graphs begin with
   * @param notes takes what was understood, where it is not what was typed
   * @param today the day that is noted beside a correction
   */
  public CorrectionReview(
      GraphStore store, String base, DecisionFile file, Consumer<String> notes, LocalDate today) {
    this.corrected = new CorrectedStore(store, base);
    this.curated = new CuratedGraph(store, base, file);
    this.file = file;
    this.names = new Names(store, base, notes);
    this.targets = new Targets(store, base);
    this.today = today;
  }

  /** What is right of a statement or position instead, or, without a value, whether it is there. */
  public record Said(Aspect aspect, Optional<String> value, Optional<String> because) {}

  /**
   * Corrects a statement or a position, or confirms it.
   *
   * @param name its IRI, or the article's identifier with a place
   * @throws InputException where there is not exactly one such thing, or nobody of that name
   */
  public void correct(String name, Said said) {
    String iri = targets.find(name, said.aspect());
    Extracted extracted = extracted(iri);
    Optional<Names.Value> value = said.value().map(it -> names.value(said.aspect(), it));
    add(
        new Correction(
            extracted.thing(),
            said.aspect(),
            said.aspect() == Aspect.RIGHT ? extracted.stance() : value.map(Names.Value::iri),
            value.flatMap(Names.Value::label),
            said.because(),
            today));
  }

  /** Says that a position is on a demand that nothing in the store is called. */
  public void newDemand(String name, String label, Optional<String> because) {
    Thing thing = extracted(targets.find(name, Aspect.DEMAND)).thing();
    String iri = names.newDemand(label);
    add(new Correction(thing, Aspect.DEMAND, Optional.of(iri), Optional.of(label), because, today));
  }

  private Extracted extracted(String iri) {
    return corrected
        .extracted(iri)
        .orElseThrow(
            () ->
                new InputException(
                    "unknown-thing: <%s> is neither a statement nor a position that was extracted"
                        .formatted(iri)));
  }

  private void add(Correction correction) {
    Decisions decisions = curated.decisions();
    decisions.corrections().add(correction);
    file.write(decisions);
  }

  /**
   * Takes all corrections of a thing back.
   *
   * @param name its IRI, that of a correction, or the article's identifier with a place
   * @throws InputException where nobody has corrected it
   */
  public void undo(String name) {
    Decisions decisions = curated.decisions();
    Corrections corrections = decisions.corrections();
    List<Thing> things = corrected(name.strip(), corrections);
    if (things.isEmpty()) {
      throw new InputException(
          "not-corrected: '%s' was not corrected; 'demarche correct list' tells what was"
              .formatted(name));
    }
    things.forEach(corrections::remove);
    file.write(decisions);
  }

  private List<Thing> corrected(String name, Corrections corrections) {
    Optional<Thing> extracted = corrected.extracted(name).map(Extracted::thing);
    return corrections.all().stream()
        .filter(
            it ->
                it.iri().equals(name)
                    || extracted.filter(it.thing()::equals).isPresent()
                    || place(it.thing()).equals(name))
        .map(Correction::thing)
        .distinct()
        .toList();
  }

  private static String place(Thing thing) {
    return thing.article() + ":" + thing.start() + "-" + thing.end();
  }

  /** Brings what the file says into the store; tells what became of each correction. */
  public Map<Correction, Outcome> run() {
    Decisions decisions = curated.decisions();
    Map<Correction, Outcome> outcomes = corrected.bring(decisions.corrections());
    curated.show(decisions);
    return outcomes;
  }

  /** What would become of each; the store stays as it is. */
  public Map<Correction, Outcome> outcomes() {
    return corrected.outcomes(curated.decisions().corrections());
  }
}
