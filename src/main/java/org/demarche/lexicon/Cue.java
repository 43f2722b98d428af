package org.demarche.lexicon;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Attribution;
import org.demarche.model.Frame;

/**
 * A word that attributes, with what it takes for its content.
 *
 * @param kinds what it says about its content, by frame
 * @param prepositions the prepositions of its frames that have some
 */
public record Cue(
    String lemma, Map<Frame, Attribution.Kind> kinds, Map<Frame, Set<String>> prepositions) {
  public Cue {
    kinds = new EnumMap<>(kinds);
    prepositions = Map.copyOf(prepositions);
  }

  public boolean takes(Frame frame) {
    return kinds.containsKey(frame);
  }

  public boolean takes(Frame frame, String preposition) {
    return prepositions.getOrDefault(frame, Set.of()).contains(preposition);
  }

  public Optional<Attribution.Kind> kind(Frame frame) {
    return Optional.ofNullable(kinds.get(frame));
  }
}
