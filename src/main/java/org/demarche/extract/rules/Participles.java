package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Complement;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Frame;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Tells which participles attribute: {@code , saying}, {@code by saying}, not {@code of saying}.
 */
final class Participles {
  /** Prepositions with which the subject of the main verb does it, too. */
  private static final Set<String> DOING = Set.of("by", "after", "before");

  private Participles() {}

  /** Whether somebody is said to say it here and now. */
  static boolean mayAttribute(Syntax s, VerbGroup group, Complement complement) {
    Frame frame = complement.frame();
    if (isAside(s.words(), group) && !frame.isInfinitive() && isAim(s, group, frame)) {
      return false;
    }
    return group.lemma().equals("cite") ? givesReason(s, group) : isSaid(s, group);
  }

  /** {@code Seeking}, {@code after seeking}: where the participle is no predicate of its own. */
  private static boolean isAside(SentenceView words, VerbGroup group) {
    int before = words.beforeAdverbs(group.start() - 1);
    return before < 0 || words.isPreposition(before) || words.tag(before).equals("IN");
  }

  /** {@code seeking fame}, {@code assuming power}: of things wanted and thought few are told. */
  private static boolean isAim(Syntax s, VerbGroup group, Frame frame) {
    return s.words()
        .lexicon()
        .verb(group.lemma())
        .flatMap(cue -> cue.kind(frame))
        .filter(kind -> kind == Kind.WANT || kind == Kind.THINK)
        .isPresent();
  }

  private static boolean isSaid(Syntax s, VerbGroup group) {
    SentenceView words = s.words();
    int before = group.start() - 1;
    String preposition = words.lower(before);
    boolean isPreposition = words.isPreposition(before) || words.tag(before).equals("IN");
    return !isPreposition
        || preposition.equals("as")
        || before == 0 && (DOING.contains(preposition) || preposition.equals("in"))
        || DOING.contains(preposition) && isDone(s, group)
        || preposition.equals("for") && isPunished(s, group);
  }

  /** Whether the verb before tells what happens, and not what might: {@code won by saying}. */
  private static boolean isDone(Syntax s, VerbGroup group) {
    return last(s, group)
        .filter(verb -> verb.finite() && !verb.negated())
        .filter(verb -> !s.words().tag(verb.start()).equals("MD"))
        .isPresent();
  }

  /** {@code was fined for refusing}: the one who is fined has refused. */
  private static boolean isPunished(Syntax s, VerbGroup group) {
    return isDone(s, group) && last(s, group).filter(VerbGroup::passive).isPresent();
  }

  /** {@code left, citing his health}: a reason, where {@code said, citing} names a source. */
  private static boolean givesReason(Syntax s, VerbGroup group) {
    SentenceView words = s.words();
    int object = s.phrases().baseEnd(group.end()) - 1;
    return words.isComma(group.start() - 1)
        && isDone(s, group)
        && last(s, group).filter(verb -> !words.lexicon().says(verb.lemma())).isPresent()
        && object >= group.end()
        && !words.lower(object + 1).equals("that")
        && !words.isProper(object);
  }

  private static Optional<VerbGroup> last(Syntax s, VerbGroup group) {
    return s.groups().all().stream()
        .filter(verb -> verb.end() <= group.start())
        .reduce((a, b) -> b);
  }
}
