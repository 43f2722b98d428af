package org.demarche.resolve.events;

import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.EventUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution;
import org.demarche.model.Event.Type;
import org.demarche.model.Frame;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Negations;
import org.demarche.syntax.Range;

/** Tells what type of event a cue shows in its sentence; words have one type out of it. */
final class CueTypes {
  private static final Set<String> LEADING = Set.of("not", "never", "to");
  private static final Set<String> FUTURE = WordClass.of("events.will");
  private static final Set<String> PROMISING = WordClass.of("events.promising");
  private static final Set<String> DISPOSED = Set.of("ready", "prepared", "receptive", "willing");
  private static final Set<String> SILENCE = WordClass.of("events.silence");

  private final ArticleView tokens;
  private final Negations negations;
  private final Clauses clauses;

  CueTypes(ArticleView tokens, Clauses clauses) {
    this.tokens = tokens;
    this.negations = new Negations(tokens);
    this.clauses = clauses;
  }

  /**
   * The type of event that a cue shows. Silence comes first, because a refusal to answer is none,
   * negated or not; then negation, because what is negated is promised, warned or asked no more;
   * then what is peculiar to some cues, which have no words in common.
   *
   * @param type what the cue shows by itself
   * @param cue the words of the cue
   * @param content the words of the content
   */
  Optional<Type> of(Type type, Attribution it, Range cue, Range content) {
    int verb = verb(content);
    if (isSilence(it, verb)) {
      return Optional.empty();
    }
    if (it.negated()) {
      return denied(type, it, verb);
    }
    if (isNotToAct(it)) {
      return Optional.of(isForsworn(type, it, verb) ? Type.REJECT : type);
    }
    if (promises(type, it)) {
      return tokens.lexicon().event(EventUse.TO, tokens.lemma(verb)).or(() -> Optional.of(type));
    }
    if (isFutureSupport(type, cue)) {
      return Optional.of(Type.AGREE);
    }
    boolean none = isForecast(it, content) || isOnlyADisposition(it) || asksForNews(it);
    return none ? Optional.empty() : Optional.of(type);
  }

  /** {@code declined to comment}. */
  private boolean isSilence(Attribution it, int verb) {
    return it.construction().takesInfinitive() && SILENCE.contains(tokens.lemma(verb));
  }

  /** {@code did not agree}: to deny an agreement is to reject it, other denials say nothing. */
  private Optional<Type> denied(Type type, Attribution it, int verb) {
    boolean rejects = type == Type.AGREE && (!promises(type, it) || isCooperation(verb));
    return rejects ? Optional.of(Type.REJECT) : Optional.empty();
  }

  /** {@code agreed not to strike}. */
  private boolean isNotToAct(Attribution it) {
    return negations.isOfInfinitive(it) || negations.beginsNegated(it);
  }

  /** {@code vowed not to recognize}: a promise not to cooperate. */
  private boolean isForsworn(Type type, Attribution it, int verb) {
    return promises(type, it) && isCooperation(verb);
  }

  /** {@code vowed to}: what is promised counts. */
  private static boolean promises(Type type, Attribution it) {
    return type == Type.AGREE && PROMISING.contains(it.cueLemma());
  }

  /** {@code will release}: what one agrees to where one says that one will. */
  private boolean isCooperation(int verb) {
    return tokens
        .lexicon()
        .event(EventUse.WILL, tokens.lemma(verb))
        .equals(Optional.of(Type.AGREE));
  }

  /** {@code would support}: who will support it agrees to it. */
  private boolean isFutureSupport(Type type, Range cue) {
    return type == Type.SUPPORT && FUTURE.contains(tokens.lower(cue.from()));
  }

  /** {@code warned that prices would rise}: not a threat, and to nobody. */
  private boolean isForecast(Attribution it, Range content) {
    return it.cueLemma().equals("warn")
        && !it.construction().takesInfinitive()
        && it.addressee().isEmpty()
        && !clauses.isThreat(content.from(), content.to());
  }

  /** {@code was ready for talks}, but {@code ready to sign} agrees. */
  private static boolean isOnlyADisposition(Attribution it) {
    return DISPOSED.contains(it.cueLemma()) && !it.construction().takesInfinitive();
  }

  /** {@code asked whether}, {@code “Why?” she asked}: not for an action. */
  private static boolean asksForNews(Attribution it) {
    boolean told =
        it.construction().takes(Frame.CLAUSE) || it.construction().takes(Frame.QUOTATION);
    return told && it.cueLemma().equals("ask");
  }

  /** The verb of an infinitive, after {@code not} and {@code to}. */
  private int verb(Range content) {
    int i = content.from();
    while (i < content.to() - 1 && LEADING.contains(tokens.lower(i))) {
      i++;
    }
    return i;
  }
}
