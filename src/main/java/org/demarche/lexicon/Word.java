package org.demarche.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Event.Type;
import org.demarche.model.Stance;
import org.demarche.model.Statement.Act;

/**
 * One row of a lexicon: a word and all that it does.
 *
 * @param lemma the dictionary form in lower case; particles follow a hyphen: {@code call-for}
 * @param cue the frames in which it attributes
 * @param act what a speaker does by it
 * @param stance where its speaker stands
 * @param events what somebody does towards somebody else by it, by how it is told
 * @param issues notations of issues to which a demand with this word belongs
 * @param row file and line: {@code lexicon.tsv:17}
 */
public record Word(
    String lemma,
    PartOfSpeech partOfSpeech,
    Optional<Cue> cue,
    Optional<Act> act,
    Optional<Stances> stance,
    Map<EventUse, Type> events,
    Set<CourseRole> roles,
    List<String> issues,
    String row) {
  public Word {
    Map<EventUse, Type> copy = new EnumMap<>(EventUse.class);
    copy.putAll(events);
    events = copy;
    roles = Set.copyOf(roles);
    issues = List.copyOf(issues);
  }

  /**
   * Where a speaker stands who uses the word.
   *
   * @param negated where the word is negated; empty where that tells nothing
   */
  public record Stances(Stance affirmed, Optional<Stance> negated) {}
}
