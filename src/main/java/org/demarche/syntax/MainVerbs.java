package org.demarche.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Frame;

/** Finds the verb before another that has the same subject. */
final class MainVerbs {
  private static final Set<String> MARKED_ONLY = WordClass.of("cues.marked-only");

  private final SentenceView words;
  private final VerbGroups groups;

  MainVerbs(SentenceView words, VerbGroups groups) {
    this.words = words;
    this.groups = groups;
  }

  /** The last finite verb before a token, on the same level. */
  Optional<VerbGroup> lastBefore(int token, int level) {
    return last(finiteBefore(token, level));
  }

  /**
   * Of {@code said … and added}: the first verb. A verb that takes a clause goes with one that
   * does, of the same tense or the same word.
   */
  Optional<VerbGroup> coordinated(VerbGroup group) {
    Stream<VerbGroup> alike =
        ofClause(group)
            .filter(verb -> takesClause(group) && takesClause(verb) && isAlike(verb, group));
    return last(ofClause(group).filter(verb -> takesClause(group) && isSame(verb, group)))
        .or(() -> last(alike))
        .or(() -> outside(group))
        .or(() -> last(ofClause(group)));
  }

  /** Of {@code asked pupils who sit exams and said}: the verb of the same tense before. */
  private Optional<VerbGroup> outside(VerbGroup group) {
    Optional<VerbGroup> inner = last(ofClause(group)).filter(verb -> isOfRelative(verb));
    return inner
        .filter(verb -> !isAlike(verb, group) && isAfterComma(group.start() - 1))
        .flatMap(verb -> last(ofClause(group).filter(it -> isAlike(it, group))));
  }

  private boolean isAfterComma(int and) {
    return words.isConjunction(and) && words.isComma(and - 1);
  }

  private boolean isOfRelative(VerbGroup verb) {
    int before = words.beforeAdverbs(verb.start() - 1);
    return words.isRelative(before) || words.lower(before).equals("that");
  }

  /** Those after the last semicolon, where there are any. */
  private Stream<VerbGroup> ofClause(VerbGroup group) {
    int stop = group.start() - 1;
    while (stop >= 0 && !words.lower(stop).equals(";")) {
      stop--;
    }
    int from = stop;
    return finiteBefore(group).anyMatch(verb -> verb.start() > from)
        ? finiteBefore(group).filter(verb -> verb.start() > from)
        : finiteBefore(group);
  }

  /** Of {@code promised to go, vowed to stay}: the verb before. */
  Optional<VerbGroup> listed(VerbGroup group) {
    return last(finiteBefore(group))
        .filter(verb -> isAlike(verb, group) && words.lexicon().verb(verb.lemma()).isPresent());
  }

  /** The verb on which a participle or an infinitive depends. */
  Optional<VerbGroup> governing(VerbGroup group) {
    return isLoose(group)
        ? last(finiteBefore(group).filter(this::takesClause))
            .or(() -> finiteBefore(group).findFirst())
        : last(finiteBefore(group));
  }

  /** {@code adding} in {@code The mayor said …, adding …}: not tied to the verb right before. */
  private boolean isLoose(VerbGroup group) {
    boolean says =
        words.lexicon().verb(group.lemma()).filter(cue -> cue.takes(Frame.CLAUSE)).isPresent();
    boolean participle = group.form() == VerbGroup.Form.PARTICIPLE && !isManner(group);
    return participle || group.finite() && says;
  }

  /** {@code adding} in {@code The mayor said they left, and she ended by adding}. */
  private boolean isManner(VerbGroup group) {
    String before = words.lower(group.start() - 1);
    return before.equals("by") || before.equals("after") || before.equals("before");
  }

  private Stream<VerbGroup> finiteBefore(VerbGroup group) {
    return finiteBefore(group.start(), words.level(group.head()));
  }

  private Stream<VerbGroup> finiteBefore(int token, int level) {
    return groups.all().stream()
        .filter(verb -> verb.finite() && verb.end() <= token && words.level(verb.head()) == level);
  }

  private static Optional<VerbGroup> last(Stream<VerbGroup> verbs) {
    return verbs.reduce((a, b) -> b);
  }

  private boolean isSame(VerbGroup a, VerbGroup b) {
    return a.lemma().equals(b.lemma());
  }

  private boolean isAlike(VerbGroup a, VerbGroup b) {
    return words.tag(a.start()).equals(words.tag(b.start())) || a.lemma().equals(b.lemma());
  }

  /** Not {@code saw}, whose object is a thing more often. */
  private boolean takesClause(VerbGroup group) {
    return words.lexicon().takesClause(group.lemma()) && !MARKED_ONLY.contains(group.lemma());
  }
}
