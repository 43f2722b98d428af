package org.demarche.corrections.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern PLACE = Pattern.compile("(.+):([0-9]{1,9})-([0-9]{1,9})");

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
   * @return what was said, for people
   * @param name its IRI, or the article's identifier with a place
   * @throws InputException where there is not exactly one such thing, or nobody of that name
   */
  public String correct(String name, Said said) {
    String iri = find(name, said.aspect());
    Extracted extracted = extracted(iri);
    Optional<Names.Value> value = said.value().map(it -> names.value(said.aspect(), it));
    Correction correction =
        new Correction(
            extracted.thing(),
            said.aspect(),
            said.aspect() == Aspect.RIGHT ? extracted.stance() : value.map(Names.Value::iri),
            value.flatMap(Names.Value::label),
            said.because(),
            today);
    return added(correction, extracted);
  }

  /** Says who speaks or holds, or which demand a position is on, that the store does not know. */
  public String introduce(String name, Aspect aspect, String label, Optional<String> because) {
    Extracted extracted = extracted(find(name, aspect));
    String iri = aspect == Aspect.DEMAND ? names.newDemand(label) : names.newActor(label);
    Correction correction =
        new Correction(
            extracted.thing(), aspect, Optional.of(iri), Optional.of(label), because, today);
    return added(correction, extracted);
  }

  private String find(String name, Aspect aspect) {
    String typed = name.strip();
    if (aspect == Aspect.SPEAKER) {
      return targets.find(typed, aspect);
    }
    return corrected.isRefused(typed)
        ? typed
        : refused(typed).orElseGet(() -> targets.find(typed, aspect));
  }

  private Optional<String> refused(String name) {
    Matcher place = PLACE.matcher(name);
    return place.matches()
        ? corrected.refused(
            place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)))
        : Optional.empty();
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

  private String added(Correction correction, Extracted extracted) {
    Decisions decisions = curated.decisions();
    decisions.corrections().add(correction);
    file.write(decisions);
    return told(correction, extracted);
  }

  private String told(Correction correction, Extracted extracted) {
    Thing thing = correction.thing();
    String words = "“" + thing.words() + "” (" + place(thing) + "): ";
    return words
        + switch (correction.aspect()) {
          case SPEAKER -> "said by " + shown(correction) + ", not by " + names.label(thing.actor());
          case HOLDER -> "held by " + shown(correction) + ", not by " + names.label(thing.actor());
          case STANCE -> shown(correction) + ", not " + last(extracted.stance().orElse(""));
          case DEMAND ->
              "on " + shown(correction) + ", not on " + names.label(thing.demand().orElse(""));
          case NONE -> thing.isPosition() ? "no position" : "no statement";
          case RIGHT -> "right";
        };
  }

  private String shown(Correction correction) {
    return correction.label().orElseGet(() -> names.label(correction.value().orElse("")));
  }

  /** The end of an IRI, which says what it is. */
  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /**
   * Takes all corrections of a thing back.
   *
   * @param name its IRI, that of a correction, or the article's identifier with a place
   * @return what was taken back, for people
   * @throws InputException where nobody has corrected it
   */
  public String undo(String name) {
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
    return "as it was extracted: "
        + things.stream()
            .map(it -> "“" + it.words() + "” (" + place(it) + ")")
            .collect(Collectors.joining(", "));
  }

  private List<Thing> corrected(String name, Corrections corrections) {
    Optional<Thing> extracted = corrected.extracted(name).map(Extracted::thing);
    List<Thing> named =
        things(
            corrections,
            it ->
                it.iri().equals(name)
                    || extracted.filter(it.thing()::equals).isPresent()
                    || place(it.thing()).equals(name));
    return named.isEmpty() ? within(name, corrections) : named;
  }

  /** The one in a wider place, such as that of the statement that takes a position. */
  private List<Thing> within(String name, Corrections corrections) {
    Matcher place = PLACE.matcher(name);
    if (!place.matches()) {
      return List.of();
    }
    int start = Integer.parseInt(place.group(2));
    int end = Integer.parseInt(place.group(3));
    List<Thing> there =
        things(
            corrections,
            it ->
                it.thing().article().equals(place.group(1))
                    && it.thing().start() >= start
                    && it.thing().end() <= end);
    if (there.size() > 1) {
      throw new InputException(
          "ambiguous-thing: there are %d corrected at %s; give the place of one: %s"
              .formatted(
                  there.size(),
                  name,
                  there.stream().map(CorrectionReview::place).collect(Collectors.joining(", "))));
    }
    return there;
  }

  private static List<Thing> things(Corrections corrections, Predicate<Correction> wanted) {
    return corrections.all().stream().filter(wanted).map(Correction::thing).distinct().toList();
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
