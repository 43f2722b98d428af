package org.demarche;

import java.util.List;
import java.util.Map;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.Stance;

/**
 * How many of {@link SampleGold#positions} were found.
 *
 * @param missed the gold that was not found, as lines to read
 */
public record SamplePositionScore(int gold, List<String> missed) {

  /**
   * A position that Demarche found.
   *
   * @param holder a label
   * @param stance a notation
   */
  public record Found(
      String doc, String holder, String stance, String demand, boolean selfStated) {}

  public double recall() {
    return gold == 0 ? 1 : (double) (gold - missed.size()) / gold;
  }

  /**
   * Scores against {@link SampleGold#positions}.
   *
   * @param contraries notation to the notation of the demand that excludes it: rejecting the one is
   *     as good as demanding the other
   */
  public static SamplePositionScore score(List<Found> found, Map<String, String> contraries) {
    return score(SampleGold.positions(), found, contraries);
  }

  public static SamplePositionScore score(
      List<SampleGold.Position> gold, List<Found> found, Map<String, String> contraries) {
    List<String> missed =
        gold.stream()
            .filter(expected -> found.stream().noneMatch(p -> fits(expected, p, contraries)))
            .map(SamplePositionScore::line)
            .toList();
    return new SamplePositionScore(gold.size(), missed);
  }

  public static List<Found> found(Dossier dossier) {
    Map<String, String> labels = SampleScore.labels(dossier);
    return dossier.positions().stream().map(position -> found(dossier, position, labels)).toList();
  }

  private static Found found(Dossier dossier, Position position, Map<String, String> labels) {
    return new Found(
        dossier.article().article().id(),
        labels.getOrDefault(position.holder(), position.holder()),
        position.stance().notation(),
        position.demand().notation(),
        position.selfStated());
  }

  private static boolean fits(
      SampleGold.Position gold, Found found, Map<String, String> contraries) {
    return gold.doc().equals(found.doc())
        && gold.basis().equals(found.selfStated() ? "self" : "ascribed")
        && SampleNames.same(gold.holders(), found.holder())
        && (sameStance(gold, found) || contraryStance(gold, found, contraries));
  }

  private static boolean sameStance(SampleGold.Position gold, Found found) {
    return gold.demand().equals(found.demand()) && gold.stances().contains(found.stance());
  }

  private static boolean contraryStance(
      SampleGold.Position gold, Found found, Map<String, String> contraries) {
    return found.demand().equals(contraries.get(gold.demand()))
        && gold.stances().stream()
            .map(SamplePositionScore::stance)
            .map(Stance::reversed)
            .anyMatch(stance -> stance.notation().equals(found.stance()));
  }

  private static Stance stance(String notation) {
    for (Stance stance : Stance.values()) {
      if (stance.notation().equals(notation)) {
        return stance;
      }
    }
    throw new IllegalArgumentException("no such stance: " + notation);
  }

  private static String line(SampleGold.Position gold) {
    return String.join(
        " | ",
        gold.doc(),
        String.join(" or ", gold.holders()),
        String.join(" or ", gold.stances()),
        gold.demand(),
        gold.basis());
  }
}
