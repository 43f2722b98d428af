package org.demarche.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Actor;
import org.demarche.model.Dossier;
import org.demarche.model.Position;
import org.demarche.model.Reference;

/**
 * Compares what comes out of articles with the positions that somebody found there. The same is
 * what has the holder, the sign and common words; of one position only one counts. What is alike to
 * a doubtful one counts neither way.
 */
public final class Score {
  private int right;
  private int kept;
  private int wanted;
  private int stances;

  /** A position as it came out. */
  private record Out(Position position, List<String> holders, int start, int end) {}

  /** Takes an article in. */
  void add(Dossier dossier, List<GoldPosition> gold) {
    List<GoldPosition> open = new ArrayList<>(gold.stream().filter(GoldPosition::sure).toList());
    wanted += open.size();
    Map<String, List<String>> names = names(dossier);
    String text = dossier.article().article().text();
    for (Position position : dossier.positions()) {
      Out out =
          new Out(
              position,
              names.getOrDefault(position.holder(), List.of(position.holder())),
              text.codePointCount(0, position.evidence().start()),
              text.codePointCount(0, position.evidence().end()));
      count(out, open, gold);
    }
  }

  private void count(Out out, List<GoldPosition> open, List<GoldPosition> gold) {
    for (GoldPosition it : open) {
      if (isSame(it, out)) {
        open.remove(it);
        right++;
        kept++;
        stances += it.stance() == out.position().stance() ? 1 : 0;
        return;
      }
    }
    if (gold.stream().noneMatch(it -> !it.sure() && isSame(it, out))) {
      kept++;
    }
  }

  static boolean isSame(GoldPosition gold, Position position, List<String> names, String text) {
    return isSame(
        gold,
        new Out(
            position,
            names,
            text.codePointCount(0, position.evidence().start()),
            text.codePointCount(0, position.evidence().end())));
  }

  private static boolean isSame(GoldPosition gold, Out out) {
    return out.start() < gold.end()
        && gold.start() < out.end()
        && out.position().stance().polarity() == gold.stance().polarity()
        && gold.isHeldBy(out.holders());
  }

  /** What the article and we call each actor. */
  static Map<String, List<String>> names(Dossier dossier) {
    Map<String, List<String>> names =
        dossier.actors().stream()
            .collect(Collectors.toMap(Actor::id, it -> new ArrayList<>(List.of(it.label()))));
    String text = dossier.article().article().text();
    for (Reference reference : dossier.references()) {
      List<String> known = names.get(reference.denotes());
      if (known != null && reference.resolvedBy() != Reference.By.PRONOUN) {
        known.add(reference.span().of(text));
      }
    }
    return names;
  }

  /** The share of what came out that is right. */
  public double precision() {
    return kept == 0 ? 0 : (double) right / kept;
  }

  /** The share of the positions that came out. */
  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The share of the right ones that have the very stance. */
  public double stance() {
    return right == 0 ? 0 : (double) stances / right;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f (%d of %d)  recall %.3f (%d of %d)  F1 %.3f  stance %.3f",
        precision(),
        right,
        kept,
        recall(),
        right,
        wanted,
        f1(),
        stance());
  }
}
