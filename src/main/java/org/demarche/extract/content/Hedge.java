package org.demarche.extract.content;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution.Kind;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/**
 * Tells when a thought is said: whoever says {@code I think that …} asserts the rest with a hedge.
 * The verbs are the weak assertives of Hooper, On Assertive Predicates (1975).
 */
public final class Hedge {
  private static final Set<String> WEAK_ASSERTIVES = WordClass.of("cues.weak-assertives");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> PRESENT = Set.of("VBP", "VB", "MD", "VBZ");

  private Hedge() {}

  /**
   * Whether the verb attributes with this subject; {@code this means that …} and {@code it feels
   * like …} do not.
   */
  public static boolean mayAttribute(SentenceView words, VerbGroup verb, Optional<Range> source) {
    boolean seems =
        verb.lemma().equals("feel")
            && source.filter(s -> words.lower(s.from()).equals("it")).isPresent();
    boolean means =
        verb.lemma().equals("mean") && source.filter(s -> isFirstPerson(words, s)).isEmpty();
    return !seems && !means;
  }

  /** {@code I think}, whose scope is one clause. */
  public static boolean isHedge(SentenceView words, VerbGroup verb) {
    return WEAK_ASSERTIVES.contains(verb.lemma())
        && FIRST_PERSON.contains(words.lower(verb.start() - 1));
  }

  /** What the verb says about its content when {@code source} is its subject. */
  public static Kind kind(SentenceView words, VerbGroup verb, Range source, Kind kind) {
    boolean hedge =
        kind == Kind.THINK
            && isFirstPerson(words, source)
            && !verb.negated()
            && WEAK_ASSERTIVES.contains(verb.lemma())
            && PRESENT.contains(words.tag(verb.start()));
    return hedge ? Kind.SAY : kind;
  }

  private static boolean isFirstPerson(SentenceView words, Range source) {
    return source.to() - source.from() == 1 && FIRST_PERSON.contains(words.lower(source.from()));
  }
}
