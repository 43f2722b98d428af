package org.demarche.network.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.network.Coding;
import org.demarche.network.Compatibility;
import org.demarche.network.Settings;
import org.demarche.network.compute.ConceptSubsets;

/**
 * Which concepts a network needs, and which could go without changing it much.
 *
 * <p>The loss of a set of concepts is the distance between the {@link Spectrum} of the network
 * through them and that of the full one (Leifeld and Henrichsen; the method of rDNA's {@code
 * dna_backbone}). A nested backbone begins with all concepts, and takes away the one that is missed
 * the least, again and again.
 */
public final class Backbone {
  private final ConceptSubsets subsets;
  private final Compatibility compatibility;
  private final double[] full;

  /**
   * A concept that goes.
   *
   * @param round in which it goes, from 1
   * @param loss of those that stay
   * @param redundantLoss of those that have gone up to then
   * @param statements on those that stay
   */
  public record Step(
      int round, String concept, double loss, double redundantLoss, int statements) {}

  /**
   * A backbone of its own.
   *
   * @param loss of the concepts in it
   * @param redundantLoss of all others
   */
  public record Chosen(
      List<String> concepts, List<String> redundant, double loss, double redundantLoss) {}

  public Backbone(Coding coding, Settings settings) {
    this.subsets = new ConceptSubsets(coding, settings);
    this.compatibility = settings.compatibility();
    this.full = Spectrum.of(subsets.weights(all()), compatibility);
  }

  private Set<Integer> all() {
    Set<Integer> all = new TreeSet<>();
    for (int i = 0; i < subsets.concepts().size(); i++) {
      all.add(i);
    }
    return all;
  }

  /** The loss of some concepts, by their numbers. */
  double loss(Set<Integer> some) {
    double[] spectrum = Spectrum.of(subsets.weights(some), compatibility);
    return Spectrum.distance(full, spectrum, compatibility);
  }

  List<String> concepts() {
    return subsets.concepts();
  }

  /**
   * All concepts in the order in which they go. Of several that would be missed alike the first
   * goes; with DNA all of them go in one round.
   */
  public List<Step> nested() {
    List<Step> steps = new ArrayList<>();
    Set<Integer> stay = all();
    Set<Integer> gone = new TreeSet<>();
    for (int round = 1; !stay.isEmpty(); round++) {
      Round next = round(stay);
      gone.addAll(next.go());
      stay.removeAll(next.go());
      double redundant = loss(gone);
      int statements = subsets.statements(stay);
      for (int concept : next.go()) {
        steps.add(
            new Step(round, subsets.concepts().get(concept), next.loss(), redundant, statements));
      }
    }
    return steps;
  }

  private record Round(double loss, List<Integer> go) {}

  private Round round(Set<Integer> stay) {
    double least = Double.MAX_VALUE;
    List<Integer> go = new ArrayList<>();
    for (int concept : stay) {
      Set<Integer> without = new TreeSet<>(stay);
      without.remove(concept);
      double loss = loss(without);
      if (compatibility == Compatibility.DNA ? loss < least : loss < least - 1e-12) {
        least = loss;
        go.clear();
        go.add(concept);
      } else if (compatibility == Compatibility.DNA && loss == least) {
        go.add(concept);
      }
    }
    return new Round(least, go);
  }

  /**
   * The best backbone of so many concepts that annealing finds.
   *
   * @param seed of the chance in it: the same one gives the same backbone
   */
  public Chosen ofSize(int size, long seed, int rounds) {
    return chosen(new Annealing(this, seed, rounds).ofSize(size));
  }

  /**
   * The best backbone of any size, in which each concept has its price: the loss times e^(−p(n −
   * b)/n), b being the concepts of n that are in it.
   *
   * @param price p: the more, the smaller the backbone
   */
  public Chosen ofPrice(double price, long seed, int rounds) {
    return chosen(new Annealing(this, seed, rounds).ofPrice(price));
  }

  private Chosen chosen(Set<Integer> in) {
    Set<Integer> out = all();
    out.removeAll(in);
    return new Chosen(labels(in), labels(out), loss(in), loss(out));
  }

  private List<String> labels(Set<Integer> some) {
    return some.stream().map(subsets.concepts()::get).toList();
  }
}
