package org.demarche.extract.layout;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Construction;

/** What has been found to be said by somebody, by where it ends. */
final class Said {
  private final TreeMap<Integer, Attribution> byEnd = new TreeMap<>();

  void add(Attribution a) {
    boolean spoken = a.kind() == Kind.SAY || a.kind() == Kind.JUDGE;
    if (spoken && a.source().isPresent()) {
      byEnd.merge(a.content().end(), a, Said::outer);
    }
  }

  /** Of two that end together, {@code “She said it leaks,” he said}, the one around the other. */
  private static Attribution outer(Attribution one, Attribution other) {
    return other.content().start() < one.content().start() ? other : one;
  }

  /** The last one whose content ends at or before {@code offset}. */
  Optional<Attribution> lastBefore(int offset) {
    return Optional.ofNullable(byEnd.floorEntry(offset)).map(Map.Entry::getValue);
  }

  /** Another content with the source of {@code before}, and no cue of its own. */
  static Attribution continued(Attribution before, Content content, Construction construction) {
    return new AttributionBuilder(construction, content)
        .lemma(before.cueLemma())
        .source(before.source())
        .build();
  }
}
