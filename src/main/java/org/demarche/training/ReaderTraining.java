package org.demarche.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.knowledge.Knowledge;
import org.demarche.knowledge.OwnWeights;
import org.demarche.model.ArticleFailure;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.SecondReading;
import org.demarche.resolve.Resolver;
import org.demarche.resolve.readings.ReadingPlan;
import org.demarche.resolve.readings.Sureness;
import org.demarche.resolve.readings.Sureness.Found;

/**
 * Measures how often positions are right that a reader beside the rules found, confirmed or
 * refused, and fits how sure they are. Every second article tells how well that holds on articles
 * that it was not fitted to.
 */
public final class ReaderTraining {
  private final Knowledge knowledge;
  private final TrainingArticles articles;
  private final ReadingPlan plan;
  private final Map<Found, List<List<double[]>>> scored = new EnumMap<>(Found.class);

  /**
   * @param plan who reads, and what
   */
  public ReaderTraining(Knowledge knowledge, ReadingPlan plan) {
    this.knowledge =
        knowledge.having(new OwnWeights(knowledge.learned().positions(), new TreeMap<>()));
    this.articles = new TrainingArticles(knowledge);
    this.plan = plan;
    for (Found found : Found.values()) {
      scored.put(found, List.of(new ArrayList<>(), new ArrayList<>()));
    }
  }

  /**
   * What was learned.
   *
   * @param model the text of the file
   * @param rows a line for each kind of position: how many there are in the second half of the
   *     articles, the share that is right there, and how sure they are before and after
   */
  public record Learned(String model, List<String> rows) {}

  /**
   * Has articles read, and compares.
   *
   * @param key what is right in them, by their texts
   * @param complaints takes articles that were not read
   */
  public Learned learn(
      Path folder, Function<Map<String, String>, AnswerKey> key, Consumer<String> complaints) {
    AnswerKey answers = key.apply(TrainingArticles.texts(folder));
    Resolver resolver = new Resolver(knowledge, Optional.of(plan));
    int[] half = new int[1];
    articles.read(
        folder,
        it -> {
          try {
            compare(
                resolver.resolve(it.annotated(), it.found()),
                answers.of(it.article().id()),
                half[0]++ % 2);
          } catch (ArticleFailure e) {
            complaints.accept(it.article().id() + ": " + e.code() + ": " + e.getMessage());
          }
        });
    Map<Found, List<double[]>> first = new EnumMap<>(Found.class);
    Map<Found, List<double[]>> all = new EnumMap<>(Found.class);
    scored.forEach((found, halves) -> first.put(found, halves.get(0)));
    scored.forEach(
        (found, halves) -> {
          all.put(found, new ArrayList<>(halves.get(0)));
          all.get(found).addAll(halves.get(1));
        });
    return new Learned(OwnWeights.text(fitted(all)), rows(fitted(first)));
  }

  private void compare(Dossier dossier, List<GoldPosition> gold, int half) {
    Map<String, List<String>> names = Score.names(dossier);
    for (Position it : dossier.positions()) {
      Optional<SecondReading> second = it.second();
      if (second.isPresent()) {
        add(dossier, it, second.get().byRules() ? Found.BOTH : Found.ALONE, names, gold, half);
      }
    }
    dossier.refused().forEach(it -> add(dossier, it, Found.REFUSED, names, gold, half));
  }

  private void add(
      Dossier dossier,
      Position it,
      Found found,
      Map<String, List<String>> names,
      List<GoldPosition> gold,
      int half) {
    String text = dossier.article().article().text();
    List<String> called = names.getOrDefault(it.holder(), List.of(it.holder()));
    List<GoldPosition> same = gold.stream().filter(g -> Score.isSame(g, it, called, text)).toList();
    if (same.isEmpty() || same.stream().anyMatch(GoldPosition::sure)) {
      double answer = same.isEmpty() ? -1 : 1;
      scored.get(found).get(half).add(new double[] {Sureness.logit(it.confidence()), answer});
    }
  }

  private static SortedMap<String, Double> fitted(Map<Found, List<double[]>> points) {
    SortedMap<String, Double> weights = new TreeMap<>();
    points.forEach(
        (found, some) -> {
          if (Regression.hasBoth(some)) {
            double[] line = Regression.line(Regression.smoothed(some));
            weights.put(found.slope(), line[0]);
            weights.put(found.offset(), line[1]);
          }
        });
    return weights;
  }

  private List<String> rows(SortedMap<String, Double> weights) {
    Sureness before = Sureness.by(new TreeMap<>());
    Sureness after = Sureness.by(weights);
    List<String> rows = new ArrayList<>();
    scored.forEach(
        (found, halves) -> {
          List<double[]> held = halves.get(1);
          if (!held.isEmpty()) {
            rows.add(
                String.format(
                    Locale.ROOT,
                    "%-8s %4d  right %.2f  confidence before %.2f  after %.2f",
                    found.name().toLowerCase(Locale.ROOT),
                    held.size(),
                    held.stream().mapToDouble(s -> s[1] > 0 ? 1 : 0).average().orElse(0),
                    mean(held, s -> before.measured(found, s[0])),
                    mean(held, s -> after.measured(found, s[0]))));
          }
        });
    return rows;
  }

  private static double mean(List<double[]> held, Function<double[], Double> confidence) {
    return held.stream().mapToDouble(confidence::apply).average().orElse(0);
  }
}
