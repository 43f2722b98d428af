package org.demarche.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.link.Judgement.Candidate;
import org.demarche.link.Judgement.Status;
import org.demarche.link.Linking.Linked;
import org.demarche.model.InputException;

/**
 * What a person decides about links: each method writes the decision into its file; {@link
 * Linking#run} then brings it into the store.
 *
 * <p>Actors and regions are named by IRI or by one of their names, in any case.
 */
public final class Review {
  private static final String ARTICLE = "the ";

  private final Linking linking;
  private final DecisionFile file;
  private final LocalDate today;

  /**
   * @param today the day that is noted beside a decision
   */
  public Review(Linking linking, DecisionFile file, LocalDate today) {
    this.linking = linking;
    this.file = file;
    this.today = today;
  }

  /**
   * Confirms an item that the linker considered.
   *
   * @param item the best candidate where it is not given
   */
  public void accept(String actor, Optional<String> item, Optional<String> because) {
    Decisions decisions = linking.decisions();
    Linked linked = linking.linked(decisions);
    Subject subject = kept(actor, linked);
    List<Candidate> candidates = linked.judgements().get(subject).candidates();
    String chosen =
        item.map(Wikidata::parsed)
            .or(() -> candidates.stream().findFirst().map(best -> best.item().id()))
            .orElseThrow(
                () ->
                    new InputException(
                        "no-candidate: nothing was proposed for '%s'; name the item"
                            .formatted(actor)));
    decide(decisions, subject, Optional.of(chosen), Status.ACCEPTED, because);
  }

  /** Notes that an actor is not that item. */
  public void reject(String actor, String item, Optional<String> because) {
    Decisions decisions = linking.decisions();
    Subject subject = kept(actor, linking.linked(decisions));
    decide(decisions, subject, Optional.of(Wikidata.parsed(item)), Status.REJECTED, because);
  }

  /**
   * Says which item an actor is.
   *
   * @param item {@code none} where it has none
   */
  public void set(String actor, String item, Optional<String> because) {
    Decisions decisions = linking.decisions();
    Subject subject = kept(actor, linking.linked(decisions));
    Optional<String> chosen =
        item.equals("none") ? Optional.empty() : Optional.of(Wikidata.parsed(item));
    decide(decisions, subject, chosen, Status.CURATED, because);
  }

  private void decide(
      Decisions decisions,
      Subject subject,
      Optional<String> item,
      Status status,
      Optional<String> because) {
    decisions.add(Decision.byHand(subject.iri(), item, status, because, today));
    file.write(decisions);
  }

  /** Makes one actor a redirect to another one. */
  public void merge(String from, String into) {
    Decisions decisions = linking.decisions();
    Subject one = named(from);
    Subject other = named(into);
    if (one.iri().equals(other.iri())) {
      throw new InputException("same-actor: '%s' and '%s' are one already".formatted(from, into));
    }
    decisions.merge(one.iri(), other.iri());
    file.write(decisions);
  }

  /** Takes a redirect away: one made by hand is undone, any other is kept from coming back. */
  public void split(String actor) {
    Decisions decisions = linking.decisions();
    String iri = named(actor).iri();
    if (!decisions.split(iri)) {
      Map<String, Identity.Merge> merges = linking.linked(decisions).merges();
      if (!merges.containsKey(iri)) {
        throw new InputException(
            "not-merged: <%s> is merged into nobody; name the one that was merged".formatted(iri));
      }
      decisions.keepApart(iri, merges.get(iri).into());
    }
    file.write(decisions);
  }

  /** The one that is kept of those that are one with the named one. */
  private Subject kept(String actor, Linked linked) {
    Subject named = named(actor);
    String iri = named.iri();
    String kept = linked.merges().containsKey(iri) ? linked.merges().get(iri).into() : iri;
    return linked.judgements().keySet().stream()
        .filter(subject -> subject.iri().equals(kept))
        .findFirst()
        .or(() -> Optional.of(named).filter(it -> it.fullNames().isEmpty() && it.mentions() > 0))
        .orElseThrow(
            () -> new InputException("not-mentioned: no article mentions '%s'".formatted(actor)));
  }

  /** Somebody with a name of their own first, then those whom articles only describe. */
  private Subject named(String name) {
    List<Subject> bearers = bearers(name, linking.subjects());
    if (bearers.isEmpty()) {
      bearers = bearers(name, linking.unnamed());
    }
    return only(name, bearers);
  }

  private static Subject only(String name, List<Subject> bearers) {
    if (bearers.isEmpty()) {
      throw new InputException(
          "unknown-name: the store has no actor or region called '%s'; try its IRI"
              .formatted(name));
    }
    if (bearers.size() > 1) {
      String iris =
          bearers.stream().map(it -> "<" + it.iri() + ">").collect(Collectors.joining(", "));
      throw new InputException(
          "ambiguous-name: '%s' is the name of %s; give the IRI".formatted(name, iris));
    }
    return bearers.get(0);
  }

  /** By IRI, else by label, else by any name. */
  private static List<Subject> bearers(String typed, List<Subject> subjects) {
    String name = typed.strip();
    List<Subject> found = subjects.stream().filter(it -> it.iri().equals(name)).toList();
    if (found.isEmpty()) {
      found = subjects.stream().filter(it -> it.label().equalsIgnoreCase(name)).toList();
    }
    if (found.isEmpty()) {
      found =
          subjects.stream()
              .filter(it -> it.names().stream().anyMatch(name::equalsIgnoreCase))
              .toList();
    }
    // Whom articles describe is called so with the article or without it, as they do.
    return found.isEmpty() && name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
        ? bearers(name.substring(ARTICLE.length()), subjects)
        : found;
  }
}
