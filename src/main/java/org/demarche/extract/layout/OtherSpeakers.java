package org.demarche.extract.layout;

import java.util.List;
import java.util.TreeSet;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/** Where cues stand whose source is in the third person: there somebody else speaks. */
final class OtherSpeakers {
  private final TreeSet<Integer> cues = new TreeSet<>();

  OtherSpeakers(List<Attribution> known, Layout layout) {
    known.stream()
        .filter(a -> !layout.isFirstPerson(a))
        .forEach(a -> a.cue().ifPresent(cue -> cues.add(cue.start())));
  }

  /** Whether one of them stands in {@code span}. */
  boolean in(Span span) {
    Integer cue = cues.ceiling(span.start());
    return cue != null && cue < span.end();
  }
}
