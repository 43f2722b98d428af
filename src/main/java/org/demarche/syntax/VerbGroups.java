package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Token.Pos;

/** The verb groups of a sentence, from left to right. */
public final class VerbGroups {
  private final List<VerbGroup> groups;
  private final VerbGroup[] byStart;
  private final int[] nextFinite;

  public VerbGroups(SentenceView words) {
    this.groups = List.copyOf(find(words));
    this.byStart = new VerbGroup[words.size()];
    this.nextFinite = new int[words.size() + 1];
    groups.forEach(group -> byStart[group.start()] = group);
    indexFinite(words.size());
  }

  /** For each token where the next finite group starts. */
  private void indexFinite(int size) {
    nextFinite[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      boolean here = byStart[i] != null && byStart[i].finite();
      nextFinite[i] = here ? i : nextFinite[i + 1];
    }
  }

  public List<VerbGroup> all() {
    return groups;
  }

  /** The first finite group that starts at or after token {@code from} and before {@code to}. */
  public Optional<VerbGroup> firstFinite(int from, int to) {
    int next = nextFinite[Math.min(Math.max(0, from), byStart.length)];
    return next < to && next < byStart.length ? Optional.of(byStart[next]) : Optional.empty();
  }

  public Optional<VerbGroup> startingAt(int token) {
    boolean inside = token >= 0 && token < byStart.length;
    return inside ? Optional.ofNullable(byStart[token]) : Optional.empty();
  }

  private static List<VerbGroup> find(SentenceView words) {
    VerbGroupReader reader = new VerbGroupReader(words);
    List<VerbGroup> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (startsGroup(words, i)) {
        VerbGroup group = reader.startingAt(i);
        found.add(group);
        i = group.head();
      }
    }
    return found;
  }

  private static boolean startsGroup(SentenceView words, int i) {
    Pos pos = words.pos(i);
    return (pos == Pos.VERB || pos == Pos.AUX) && words.isVerbTag(i);
  }
}
