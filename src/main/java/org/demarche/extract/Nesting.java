package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.extract.content.Attributions;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Frame;
import org.demarche.model.Span;

/** Orders candidates, drops doubles and finds for each the attribution that holds it. */
final class Nesting {
  private static final Construction CLAUSE = Construction.of(Form.COMPLEMENT, Frame.CLAUSE);

  private Nesting() {}

  /** Without doubles, and with those that pass others on joined to them. */
  static List<Attribution> merged(List<Attribution> candidates) {
    List<Attribution> kept = withoutDoubles(candidates);
    return relayed(kept.stream().map(it -> withinOuter(kept, it)).toList());
  }

  /** What is said within a clause that is said ends where that clause does, at the latest. */
  private static Attribution withinOuter(List<Attribution> all, Attribution inner) {
    return all.stream()
        .filter(outer -> crosses(inner, outer))
        .findFirst()
        .map(outer -> Attributions.upTo(inner, outer.wide().end()))
        .orElse(inner);
  }

  private static boolean crosses(Attribution inner, Attribution outer) {
    Span clause = outer.wide();
    return outer.construction().equals(CLAUSE)
        && inner.cue().filter(clause::contains).isPresent()
        && inner.content().start() < clause.end()
        && inner.content().end() > clause.end();
  }

  /** In the order of their contents, each with its parent. */
  static List<Attribution> nested(List<Attribution> merged) {
    List<Attribution> sorted = new ArrayList<>(merged);
    sorted.sort(
        Comparator.comparing(Attribution::content)
            .thenComparing(Attribution::wide)
            .thenComparing(Attribution::construction));
    List<Integer> open = new ArrayList<>();
    List<Attribution> result = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Attribution a = sorted.get(i);
      open.removeIf(k -> sorted.get(k).content().end() <= a.content().start());
      OptionalInt parent = parent(sorted, open, a);
      result.add(parent.isPresent() ? Attributions.withParent(a, parent.getAsInt()) : a);
      open.add(i);
    }
    return List.copyOf(result);
  }

  /**
   * One attribution for each content. Of one cue the widest content stays, for the others are parts
   * of it; of two cues with the same content the earlier rule's, which is the surer. A trailing
   * {@code according to} is no double: it passes on what the other attributes.
   */
  private static List<Attribution> withoutDoubles(List<Attribution> candidates) {
    List<Attribution> kept = new ArrayList<>();
    for (Attribution candidate : candidates) {
      if (kept.stream().noneMatch(other -> isDouble(other, candidate))) {
        kept.removeIf(other -> isPartOf(other, candidate));
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** Of one cue, with less content: {@code B} of {@code “A,” he said, “B”}. */
  private static boolean isPartOf(Attribution part, Attribution whole) {
    return part.cue().isPresent()
        && part.cue().equals(whole.cue())
        && whole.content().contains(part.content());
  }

  private static boolean isDouble(Attribution kept, Attribution candidate) {
    boolean same = kept.pieces().equals(candidate.pieces());
    return isPartOf(candidate, kept) || same && !passesOn(candidate) && !passesOn(kept);
  }

  /** What another one said first. */
  private static boolean passesOn(Attribution it) {
    return it.construction().is(Form.ACCORDING_TO) || it.construction().is(Form.COMMENT);
  }

  /** A trailing {@code according to} whose content is itself attributed passes that on. */
  private static List<Attribution> relayed(List<Attribution> candidates) {
    List<Attribution> result = new ArrayList<>(candidates);
    for (Attribution outer : candidates) {
      if (!outer.construction().is(Form.ACCORDING_TO) || outer.source().isEmpty()) {
        continue;
      }
      for (int i = 0; i < result.size(); i++) {
        Attribution inner = result.get(i);
        if (inner != outer && isRelay(outer, inner)) {
          result.set(i, Attributions.withRelay(inner, outer.source().get()));
          result.remove(outer);
        }
      }
    }
    return result;
  }

  private static boolean isRelay(Attribution outer, Attribution inner) {
    return outer.cue().get().start() > outer.content().start()
        && inner.cue().isPresent()
        && outer.content().contains(inner.cue().get())
        && inner.content().start() <= outer.content().start()
        && inner.kind() == Attribution.Kind.SAY;
  }

  /** The tightest of those still open whose content holds both cue and content of this one. */
  private static OptionalInt parent(List<Attribution> all, List<Integer> open, Attribution inner) {
    Span extent = inner.cue().map(cue -> cue.union(inner.content())).orElse(inner.content());
    return open.stream()
        .filter(i -> holds(all.get(i), extent))
        .filter(i -> !all.get(i).pieces().equals(inner.pieces()))
        .min(Comparator.comparingInt(i -> all.get(i).content().length()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static boolean holds(Attribution outer, Span extent) {
    return outer.pieces().stream().anyMatch(piece -> piece.contains(extent))
        || outer.pieces().size() > 1
            && outer.content().contains(extent)
            && outer.cue().filter(c -> c.overlaps(extent)).isEmpty();
  }
}
