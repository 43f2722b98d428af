package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import org.demarche.lexicon.CourseRole;
import org.demarche.model.Attribution;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.Stances;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/**
 * Reads noun phrases and gerunds as courses of action: {@code the plan to …}, {@code a ban on …}.
 */
final class NominalCourses {
  private static final int NEAR = 10;

  private final ArticleView tokens;
  private final Phrases phrases;
  private final Clauses clauses;
  private final ActionWords actions;
  private final Speakers speakers;

  NominalCourses(
      ArticleView tokens,
      Phrases phrases,
      Clauses clauses,
      ActionWords actions,
      Speakers speakers) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = clauses;
    this.actions = actions;
    this.speakers = speakers;
  }

  /** The course that the object of a cue names. */
  Optional<Course> of(Attribution it, String speaker, Stance stance, int start, int to, Why why) {
    String cue = it.cueLemma();
    boolean asking = tokens.lexicon().is(CourseRole.ASKING, cue);
    boolean voicing = Stances.isVoicing(cue);
    if (!asking
        && !voicing
        && !tokens.lexicon().is(CourseRole.JUDGING, cue)
        && !tokens.lexicon().is(CourseRole.OWN, cue)) {
      return Optional.empty();
    }
    if (tokens.tag(start).equals("VBG")) {
      boolean own = tokens.lexicon().is(CourseRole.OWN, cue);
      Course course =
          new Course(
              actions.from(start, to),
              true,
              own ? List.of(speaker) : List.of(),
              Optional.empty(),
              stance,
              false,
              why);
      return actions.isVerbOfAction(start) ? Optional.of(course) : Optional.empty();
    }
    int head = actions.head(start, to);
    if (head < start) {
      return Optional.empty();
    }
    if (tokens.lexicon().is(CourseRole.CARRYING, tokens.lemma(head))) {
      Optional<Course> carried = carried(head, to, stance, why);
      if (carried.isPresent() || !asking) {
        return carried;
      }
    }
    return asking ? asked(start, head, to, stance, why) : action(start, head, to, stance, why);
  }

  private Optional<Course> action(int start, int head, int to, Stance stance, Why why) {
    boolean action = tokens.lexicon().isAction(tokens.lemma(head)) && !phrases.isName(head);
    return action ? Optional.of(course(actions.from(start, to), stance, why)) : Optional.empty();
  }

  private static Course course(Range action, Stance stance, Why why) {
    return new Course(action, false, List.of(), Optional.empty(), stance, false, why);
  }

  /** Whatever is asked for; {@code called for talks to begin}, {@code for Kyiv to leave}. */
  private Optional<Course> asked(int start, int head, int to, Stance stance, Why why) {
    boolean infinitive =
        tokens.lower(head + 1).equals("to")
            && tokens.tag(head + 2).startsWith("VB")
            && head + 2 < to;
    Range subject = new Range(start, head + 1);
    if (infinitive && clauses.canAct(subject) && actions.isVerbOfAction(head + 2)) {
      List<String> ids = speakers.of(subject.span(tokens), Speakers.Around.NOBODY);
      return Optional.of(
          new Course(
              actions.from(head + 2, to), true, ids, Optional.of(subject), stance, false, why));
    }
    boolean thing =
        tokens.isNoun(head)
            && !phrases.isName(head)
            && !tokens.lexicon().isPeople(tokens.lemma(head));
    boolean pronoun = tokens.tag(start).equals("PRP");
    return thing && !pronoun
        ? Optional.of(course(actions.from(start, to), stance, why))
        : Optional.empty();
  }

  /** {@code the plan to …}, {@code a call by X for …}, {@code the proposal that X …}. */
  private Optional<Course> carried(int head, int to, Stance stance, Why why) {
    int i = head + 1;
    Optional<Range> author = Optional.empty();
    if (tokens.lower(i).equals("by") || tokens.lower(i).equals("from")) {
      author = phrases.startingAt(i + 1, to);
      i = author.map(Range::to).orElse(i);
    }
    while (i < to && (phrases.isTime(i) || tokens.lower(i).equals(","))) {
      i++;
    }
    if (i + 1 >= to) {
      return Optional.empty();
    }
    String word = tokens.lower(i);
    if (word.equals("to") && tokens.tag(i + 1).startsWith("VB") && actions.isVerbOfAction(i + 1)) {
      boolean authored = tokens.lexicon().is(CourseRole.AUTHORED, tokens.lemma(head));
      Optional<Range> owner = authored ? author.or(() -> owner(head)) : Optional.empty();
      List<String> ids =
          owner.map(o -> speakers.of(o.span(tokens), Speakers.Around.NOBODY)).orElse(List.of());
      return Optional.of(new Course(actions.from(i + 1, to), true, ids, owner, stance, false, why));
    }
    if (word.equals("that")) {
      return Optional.empty();
    }
    boolean of = word.equals("for") || word.equals("of") || word.equals("on");
    return of ? complement(i + 1, to, stance, why) : Optional.empty();
  }

  private Optional<Course> complement(int start, int to, Stance stance, Why why) {
    if (tokens.tag(start).equals("VBG")) {
      return actions.isVerbOfAction(start)
          ? Optional.of(
              new Course(
                  actions.from(start, to), true, List.of(), Optional.empty(), stance, false, why))
          : Optional.empty();
    }
    int head = actions.head(start, to);
    return head < start ? Optional.empty() : asked(start, head, to, stance, why);
  }

  /** Whose proposal it is: {@code North Korea's demand}, {@code a US offer}. */
  private Optional<Range> owner(int head) {
    for (int i = head - 1;
        i >= 0 && head - i < 5 && tokens.sentence(i) == tokens.sentence(head);
        i--) {
      if (tokens.tag(i).equals("POS")) {
        return Optional.of(new Range(phrases.baseStart(i - 1, Math.max(0, i - 5)), i));
      }
      if (phrases.isName(i)) {
        return Optional.of(new Range(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code will never accept a freeze}, {@code would not agree to …}: what is refused. */
  Optional<Course> accepted(int verb, int to) {
    int start = verb + 1;
    if (tokens.lower(start).equals("to")) {
      start++;
    }
    Why why = new Why("what the speaker will not accept");
    if (start >= to) {
      return Optional.empty();
    }
    if (tokens.tag(start).equals("VB")) {
      return Optional.of(
          new Course(
              actions.from(start, to),
              true,
              List.of(),
              Optional.empty(),
              Stance.REJECTS,
              false,
              why));
    }
    int head = actions.head(start, to);
    if (head < start) {
      return Optional.empty();
    }
    return tokens.lexicon().is(CourseRole.CARRYING, tokens.lemma(head))
        ? carried(head, to, Stance.REJECTS, why)
        : action(start, head, to, Stance.REJECTS, why);
  }

  /** {@code A pay rise is not negotiable}, {@code a toll would be a red line}. */
  Optional<Course> declared(int start, int to) {
    int head = actions.head(start, to);
    if (head < start || phrases.isName(head) || !tokens.isNoun(head)) {
      return Optional.empty();
    }
    for (int i = head + 1; i < Math.min(to, head + NEAR); i++) {
      boolean be = tokens.lemma(i).equals("be") || tokens.lemma(i).equals("remain");
      if (be) {
        Range action = declaredAction(start, i);
        return judged(i + 1, to, tokens.lexicon().isAction(tokens.lemma(head)))
            .map(s -> course(action, s, new Why("what it is called")).firmly(true));
      }
      if (tokens.tag(i).startsWith("VB") && !tokens.tag(i).equals("VBG")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Range declaredAction(int start, int copula) {
    int end = copula;
    while (tokens.tag(end - 1).equals("MD") || tokens.tag(end - 1).startsWith("RB")) {
      end--;
    }
    return actions.from(start, end);
  }

  private Optional<Stance> judged(int from, int to, boolean action) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(to, from + 6); i++) {
      words.append(tokens.lower(i)).append(' ');
    }
    String said = words.toString();
    if (said.matches(
        "(absolutely |completely |simply )?(non - negotiable|non-negotiable|nonnegotiable|not negotiable|n't negotiable) .*")) {
      return Optional.of(Stance.DEMANDS);
    }
    boolean line = said.matches("(our |a |the |its |their )*red line .*");
    boolean refused =
        action
            && said.matches(
                "(absolutely |completely |simply )*(unacceptable|out of the question) .*");
    return line || refused ? Optional.of(Stance.REJECTS) : Optional.empty();
  }
}
