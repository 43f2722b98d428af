package org.demarche.demands;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.link.DecisionFile;
import org.demarche.link.Decisions;
import org.demarche.link.Redirects;
import org.demarche.model.InputException;

/**
 * What a person decides about demands: each method writes the decision into its file; {@link
 * SameDemands#run} then brings it into the store.
 *
 * <p>Demands are named by IRI, notation or label, in any case.
 */
public final class DemandReview {
  private final SameDemands same;
  private final DecisionFile file;

  public DemandReview(SameDemands same, DecisionFile file) {
    this.same = same;
    this.file = file;
  }

  /** Makes one demand a redirect to another one. */
  public void merge(String from, String into) {
    Decisions decisions = same.decisions();
    String one = named(from);
    String other = named(into);
    if (one.equals(other)) {
      throw new InputException("same-demand: '%s' and '%s' are one already".formatted(from, into));
    }
    decisions.demands().merges().add(one, other);
    decisions.together(one, other);
    file.write(decisions);
  }

  /** Takes two apart: a merge by hand is undone, any other is kept from coming back. */
  public void split(String one, String other) {
    Decisions decisions = same.decisions();
    String a = named(one);
    String b = named(other);
    if (!undo(a, b, decisions.demands().merges())) {
      requireTogether(a, b, decisions);
      decisions.keepApart(a, b);
    }
    file.write(decisions);
  }

  private static boolean undo(String a, String b, Redirects merges) {
    return b.equals(merges.all().get(a)) && merges.remove(a)
        || a.equals(merges.all().get(b)) && merges.remove(b);
  }

  private void requireTogether(String a, String b, Decisions decisions) {
    Judged judged = same.judged(decisions);
    Map<String, String> kept = judged.redirects();
    boolean one = !a.equals(b) && kept.getOrDefault(a, a).equals(kept.getOrDefault(b, b));
    boolean proposed =
        judged.pairs().stream()
            .anyMatch(it -> List.of(it.one(), it.other()).containsAll(List.of(a, b)));
    if (!one && !proposed) {
      throw new InputException(
          "not-one: <%s> and <%s> are neither one nor proposed to be".formatted(a, b));
    }
  }

  /** Says what a demand is called; of those that are one, the one that is kept. */
  public void rename(String demand, String label) {
    Decisions decisions = same.decisions();
    String iri = named(demand);
    decisions.demands().rename(same.judged(decisions).redirects().getOrDefault(iri, iri), label);
    file.write(decisions);
  }

  private String named(String name) {
    List<String> bearers = bearers(name, same.demands());
    if (bearers.isEmpty()) {
      throw new InputException(
          "unknown-name: the store has no demand called '%s'; try its IRI".formatted(name));
    }
    if (bearers.size() > 1) {
      String iris = bearers.stream().map(it -> "<" + it + ">").collect(Collectors.joining(", "));
      throw new InputException(
          "ambiguous-name: '%s' is the name of %s; give the IRI".formatted(name, iris));
    }
    return bearers.get(0);
  }

  private static List<String> bearers(String name, List<StoredDemand> demands) {
    return demands.stream()
        .filter(it -> it.iri().equals(name) || it.names().stream().anyMatch(name::equalsIgnoreCase))
        .map(StoredDemand::iri)
        .toList();
  }
}
