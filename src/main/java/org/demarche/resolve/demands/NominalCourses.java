package org.demarche.resolve.demands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.CourseRole;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.model.Why;
import org.demarche.resolve.actors.Speakers;
import org.demarche.resolve.statements.Stances;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/**
 * Reads noun phrases and gerunds as courses of action: {@code the plan to …}, {@code a ban on …}.
 */
final class NominalCourses {
  private static final Set<String> AUTHORING = Set.of("by", "from");
  private static final Set<String> NAMING = Set.of("for", "of", "on", "to", "about");

  private static final Set<String> ENACTMENTS = WordClass.of("demands.enactments");

  /** An owner stands before the adjectives of the noun. */
  private static final int OWNER = 4;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;
  private final ActionWords actions;
  private final Speakers speakers;
  private final Turns turns;

  NominalCourses(
      ArticleView tokens,
      ArticlePhrases phrases,
      Clauses clauses,
      ActionWords actions,
      Speakers speakers) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.clauses = clauses;
    this.actions = actions;
    this.speakers = speakers;
    this.turns = new Turns(tokens);
  }

  /** The course that the object of a cue names. */
  Optional<Course> of(String cue, String speaker, CourseSearch search) {
    if (!takesCourse(cue)) {
      return Optional.empty();
    }
    if (tokens.tag(search.from()).equals("VBG")) {
      boolean own = tokens.lexicon().is(CourseRole.OWN, cue);
      return gerund(search, own ? List.of(speaker) : List.of());
    }
    boolean asking = tokens.lexicon().is(CourseRole.ASKING, cue);
    if (asking && isSum(search.from())) {
      return Optional.of(whole(search));
    }
    int head = actions.head(search.from(), search.to());
    if (head < search.from()) {
      return Optional.empty();
    }
    boolean turned = turns.turnsAction(head, search.stance()) || turns.isNoAction(head);
    return turned ? turned(head, cue, search) : headed(head, search, asking);
  }

  private Optional<Course> headed(int head, CourseSearch search, boolean asking) {
    Optional<Range> proposed =
        tokens.tag(head + 1).equals("TO")
            ? Optional.empty()
            : actions.proposed(head, tokens.sentenceEnd(head));
    if (proposed.isPresent()) {
      return proposed.map(search::impersonal);
    }
    if (isEnacting(head)) {
      return Optional.of(whole(search));
    }
    if (tokens.lexicon().is(CourseRole.CARRYING, tokens.lemma(head))) {
      Optional<Course> carried = carried(head, search);
      if (carried.isPresent() || !asking) {
        return carried;
      }
    }
    return asking ? asked(head, search) : action(head, search);
  }

  private boolean takesCourse(String cue) {
    return tokens.lexicon().is(CourseRole.ASKING, cue)
        || tokens.lexicon().is(CourseRole.JUDGING, cue)
        || tokens.lexicon().is(CourseRole.OWN, cue)
        || Stances.isVoicing(cue);
  }

  /** {@code condemned the refusal to leave}; what is voiced has the sign already. */
  private Optional<Course> turned(int head, String cue, CourseSearch search) {
    if (!turns.turnsAction(head, search.stance())) {
      return Optional.empty();
    }
    Optional<Stance> stance =
        Stances.isVoicing(cue) ? Optional.of(search.stance()) : turns.turned(search.stance(), head);
    return stance.flatMap(s -> carried(head, search.taking(s)));
  }

  /** {@code building a motorway}. */
  private Optional<Course> gerund(CourseSearch search, List<String> performers) {
    return actions.isVerbOfAction(search.from())
        ? Optional.of(
            search.verbal(actions.from(search.from(), search.to()), performers, Optional.empty()))
        : Optional.empty();
  }

  /** {@code a freeze of wages}: a noun that names an action itself. */
  private Optional<Course> action(int head, CourseSearch search) {
    boolean action = tokens.lexicon().isAction(tokens.lemma(head)) && !phrases.isName(head);
    return action ? Optional.of(whole(search)) : Optional.empty();
  }

  /** {@code $2 million}: money. */
  private boolean isSum(int i) {
    return tokens.tag(i).equals("$") && tokens.isNumber(i + 1);
  }

  /** {@code a bill freezing wages}. */
  private boolean isEnacting(int head) {
    return ENACTMENTS.contains(tokens.lemma(head))
        && tokens.tag(head + 1).equals("VBG")
        && actions.isVerbOfAction(head + 1);
  }

  private Course whole(CourseSearch search) {
    return search.nominal(actions.from(search.from(), search.to()));
  }

  /** Whatever is asked for; {@code called for talks to begin}, {@code for Kyiv to leave}. */
  private Optional<Course> asked(int head, CourseSearch search) {
    Range subject = new Range(search.from(), head + 1);
    if (isInfinitive(head + 1, search.to())
        && clauses.canAct(subject)
        && actions.isVerbOfAction(head + 2)) {
      Range action = actions.from(head + 2, search.to());
      return Optional.of(search.verbal(action, named(subject), Optional.of(subject)));
    }
    return isThing(head) && !tokens.tag(search.from()).equals("PRP")
        ? Optional.of(whole(search))
        : Optional.empty();
  }

  private boolean isInfinitive(int to, int limit) {
    return to + 1 < limit && tokens.lower(to).equals("to") && tokens.tag(to + 1).startsWith("VB");
  }

  /** {@code talks}, but neither {@code Kenya} nor {@code volunteers}. */
  private boolean isThing(int head) {
    return tokens.isNoun(head)
        && !phrases.isName(head)
        && !tokens.lexicon().isPeople(tokens.lemma(head));
  }

  private List<String> named(Range words) {
    return speakers.enrol(words.span(tokens), Speakers.Around.NOBODY);
  }

  /** {@code the plan to …}, {@code a call by X for …}, but not {@code the proposal that X …}. */
  private Optional<Course> carried(int head, CourseSearch search) {
    Optional<Range> author = author(head + 1, search.to());
    int i = afterTimes(author.map(Range::to).orElse(head + 1), search.to());
    if (i + 1 >= search.to()) {
      return Optional.empty();
    }
    if (isInfinitive(i, search.to()) && actions.isVerbOfAction(i + 1)) {
      boolean authored = tokens.lexicon().is(CourseRole.AUTHORED, tokens.lemma(head));
      Optional<Range> owner = authored ? author.or(() -> owner(head)) : Optional.empty();
      List<String> ids = owner.map(this::named).orElse(List.of());
      return Optional.of(search.verbal(actions.from(i + 1, search.to()), ids, owner));
    }
    return NAMING.contains(tokens.lower(i)) ? complement(search.from(i + 1)) : Optional.empty();
  }

  /** {@code the call by Peru}. */
  private Optional<Range> author(int i, int limit) {
    return AUTHORING.contains(tokens.lower(i))
        ? phrases.startingAt(i + 1, limit)
        : Optional.empty();
  }

  /** {@code a call on Monday, for …}. */
  private int afterTimes(int from, int limit) {
    int i = from;
    while (i < limit && (phrases.isTime(i) || tokens.lower(i).equals(","))) {
      i++;
    }
    return i;
  }

  private Optional<Course> complement(CourseSearch search) {
    if (tokens.tag(search.from()).equals("VBG")) {
      return gerund(search, List.of());
    }
    int head = actions.head(search.from(), search.to());
    if (head < search.from()) {
      return Optional.empty();
    }
    return actions
        .proposed(head, tokens.sentenceEnd(head))
        .map(search::impersonal)
        .or(() -> asked(head, search));
  }

  /** Whose proposal it is: {@code North Korea's demand}, {@code a US offer}. */
  private Optional<Range> owner(int head) {
    int first = Math.max(0, head - OWNER);
    for (int i = head - 1; i >= first && tokens.sentence(i) == tokens.sentence(head); i--) {
      if (tokens.tag(i).equals("POS")) {
        return Optional.of(new Range(phrases.baseStart(i - 1, Math.max(0, i - OWNER - 1)), i));
      }
      if (phrases.isName(i)) {
        return Optional.of(new Range(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code will never accept a freeze}, {@code would not agree to …}: what is refused. */
  Optional<Course> accepted(int verb, int to) {
    int start = tokens.lower(verb + 1).equals("to") ? verb + 2 : verb + 1;
    CourseSearch search =
        new CourseSearch(start, to, Stance.REJECTS, new Why("what the speaker will not accept"));
    if (tokens.tag(start).equals("VB")) {
      return Optional.of(search.impersonal(actions.from(start, to)));
    }
    int head = actions.head(start, to);
    if (head < start) {
      return Optional.empty();
    }
    return tokens.lexicon().is(CourseRole.CARRYING, tokens.lemma(head))
        ? carried(head, search)
        : action(head, search);
  }
}
