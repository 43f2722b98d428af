package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.demands.ActionWords;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Takes an enumeration of courses of action apart: {@code gun rights, tariffs and a wall}, {@code
 * close the port and expel the envoy}.
 */
final class Enumerations {
  /** Tags of verbs that do not tell what was done. */
  private static final Set<String> UNTOLD = Set.of("VB", "VBG", "VBP");

  private static final Set<String> GENERIC = WordClass.of("stances.generic-courses");
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");

  /** Tags of the words of adjuncts. */
  private static final Set<String> ADJUNCT = WordClass.of("stances.adjunct-tags");

  /** So many words an adjunct has. */
  private static final int NEAR = 8;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final ActionWords actions;

  Enumerations(ArticleView tokens, ArticlePhrases phrases, ActionWords actions) {
    this.tokens = tokens;
    this.phrases = phrases;
    this.actions = actions;
  }

  /** Its items; the course itself where it is none. */
  List<Candidate> items(Candidate it) {
    List<Range> items = it.verbal() ? verbs(it) : named(it.course());
    boolean verbal = !items.isEmpty() && isVerbal(it, items.get(0));
    return items.isEmpty()
        ? List.of(it)
        : items.stream()
            .map(item -> it.with(stance(it, item), item, verbal))
            .map(item -> verbal && !it.verbal() ? byHolder(item) : item)
            .toList();
  }

  /** {@code announced steps including buying grain}: who announced it would do so. */
  private static Candidate byHolder(Candidate it) {
    return it.stance() == Stance.OFFERS ? it.holder().map(it::by).orElse(it) : it;
  }

  private boolean isVerbal(Candidate it, Range item) {
    return it.verbal() || tokens.tag(item.from()).equals("VBG") && !item.equals(it.course());
  }

  /** Of {@code further steps, including a freeze and cutting fees}: what they are. */
  private List<Range> named(Range course) {
    int head = CourseHead.of(course, tokens);
    boolean generic = tokens.tag(head).equals("NNS") && GENERIC.contains(tokens.lemma(head));
    int first = firstNamed(tokens.isComma(head + 1) ? head + 2 : head + 1);
    return generic && first > 0 ? named(first) : nouns(course);
  }

  /** After {@code including} or {@code such as}; -1 for none. */
  private int firstNamed(int i) {
    boolean such = tokens.lower(i).equals("such") && tokens.lower(i + 1).equals("as");
    return tokens.lower(i).equals("including") ? i + 1 : such ? i + 2 : -1;
  }

  private List<Range> named(int first) {
    Range action = actions.from(first, tokens.sentenceEnd(first));
    Range thing = new Range(first, phrase(first, tokens.sentenceEnd(first)));
    boolean acts = tokens.tag(first).equals("VBG") && !tokens.isNoun(first + 1);
    List<Range> items = acts || thing.to() <= first ? verbs(action) : nouns(thing);
    return items.isEmpty() ? List.of(acts ? action : thing) : items;
  }

  /** Of {@code not to leave, to pay and to talk} the first is not to be done, and of others. */
  private Stance stance(Candidate it, Range item) {
    boolean own = tokens.tag(item.from() - 1).equals("TO");
    boolean same = !own || isNegated(item.from()) == isNegated(it.course().from());
    boolean not = isNegated(it.course().from());
    return same || !it.verbal()
        ? it.stance()
        : not ? it.use().stance() : VerbCandidates.negated(it.stance());
  }

  /** {@code not to leave}, {@code to not leave}. */
  private boolean isNegated(int verb) {
    int to = tokens.tag(verb - 1).equals("TO") ? verb - 2 : verb - 1;
    return NEGATIONS.contains(tokens.lower(to));
  }

  /** Empty where no conjunction closes the enumeration. */
  private List<Range> nouns(Range course) {
    List<Range> found = new ArrayList<>();
    int end = tokens.sentenceEnd(course.from());
    int from = course.from();
    int to = phrase(from, end);
    boolean closed = false;
    while (to > from && !tokens.lower(from).equals("including")) {
      if (!found.isEmpty() && isSubject(to)) {
        return found;
      }
      closed = !found.isEmpty() && isClosing(from, course);
      found.add(new Range(from, to));
      if (closed && !isLinked(to, course) || !goesOn(from, to)) {
        break;
      }
      from = afterLink(afterJoint(to), course);
      to = phrase(from, end);
    }
    return closed ? found : List.of();
  }

  /** Not after {@code talks between Norland}. */
  private boolean goesOn(int from, int to) {
    return isJoint(to)
        && IntStream.range(from, to).noneMatch(i -> tokens.lower(i).equals("between"));
  }

  /** {@code for checks and balances and for a law}: it goes on after its conjunction. */
  private boolean isLinked(int joint, Range course) {
    return afterLink(afterJoint(joint), course) > afterJoint(joint);
  }

  /** {@code for calm and for talks}: the preposition before the course is told again. */
  private int afterLink(int i, Range course) {
    boolean again =
        tokens.tag(i).equals("IN") && tokens.lower(i).equals(tokens.lower(course.from() - 1));
    return again ? i + 1 : i;
  }

  private boolean isClosing(int from, Range course) {
    boolean linked =
        tokens.tag(from - 1).equals("IN")
            && tokens.lower(from - 1).equals(tokens.lower(course.from() - 1));
    return tokens.isConjunction(linked ? from - 2 : from - 1);
  }

  /** {@code …, and Norland left}: another clause. */
  private boolean isSubject(int to) {
    return tokens.isFinite(to) || tokens.isModal(to);
  }

  /** With what belongs to its noun, without further items. */
  private int phrase(int from, int limit) {
    if (tokens.tag(from).equals("VBG") && !tokens.isNoun(from + 1)) {
      return actions.from(from, limit).to(); // lowering the voting age
    }
    int to = baseEnd(from, limit);
    while (to > from && tokens.tag(to).equals("IN") && phrases.baseEnd(to + 1, limit) > to + 1) {
      to = phrases.baseEnd(to + 1, limit);
    }
    boolean infinitive = tokens.tag(to).equals("TO") && tokens.tag(to + 1).equals("VB");
    return infinitive ? actions.from(from, limit).to() : to;
  }

  /**
   * Also after a participle: {@code expanded exploration}, but not {@code and wants arms banned}.
   */
  private int baseEnd(int from, int limit) {
    boolean noun = tokens.isNoun(from + 1) || tokens.isAdjective(from + 1);
    boolean participle = tokens.tag(from).startsWith("VB") && !tokens.isFinite(from) && noun;
    return phrases.baseEnd(participle ? from + 1 : from, limit);
  }

  private boolean isJoint(int i) {
    return tokens.isComma(i) || tokens.isConjunction(i);
  }

  private int afterJoint(int i) {
    int at = tokens.isComma(i) ? i + 1 : i;
    return tokens.isConjunction(at) ? at + 1 : at;
  }

  /** Who wants one of two things wants neither for sure; who refuses them refuses each. */
  private List<Range> verbs(Candidate it) {
    int end = it.course().to();
    boolean either =
        it.stance().polarity() > 0
            && IntStream.rangeClosed(it.course().from(), end)
                .anyMatch(i -> tokens.lower(i).equals("or"));
    return either ? List.of() : verbs(it.course());
  }

  private List<Range> verbs(Range course) {
    boolean others = IntStream.range(course.from(), course.to()).anyMatch(this::opensClause);
    if (others) {
      return List.of(course); // insist that Norland leave, pay and go
    }
    List<Range> found = new ArrayList<>(parts(course, course));
    int end = skipTimes(course.to());
    int verb = isJoint(end) ? verbAfter(end, course) : -1;
    while (verb > 0) { // items that stand after the words of the course
      Range next = actions.from(verb, tokens.sentenceEnd(verb));
      found.addAll(parts(next, course));
      verb = isJoint(next.to()) ? verbAfter(next.to(), course) : -1;
    }
    boolean gerunds = tokens.tag(course.from()).equals("VBG");
    boolean closed = found.stream().anyMatch(item -> tokens.isConjunction(item.from() - 1));
    return gerunds && !closed ? List.of(course) : found; // stop working, drawing criticism
  }

  /** Not in {@code explain that to them}. */
  private boolean opensClause(int i) {
    return tokens.lower(i).equals("that") && tokens.tag(i).equals("IN");
  }

  private List<Range> parts(Range words, Range course) {
    List<Range> found = new ArrayList<>();
    int from = words.from();
    for (int i = from + 1; i < words.to(); i++) {
      int verb = isJoint(i) ? verbAfter(i, course) : -1;
      if (verb > 0) {
        found.add(new Range(from, i));
        from = verb;
        i = verb;
      }
    }
    found.add(new Range(from, words.to()));
    return found;
  }

  /** {@code at once}, {@code on Monday}, {@code by the end of May} before the next item. */
  private int skipTimes(int from) {
    int limit = Math.min(tokens.sentenceEnd(from - 1), from + NEAR);
    int i = from;
    while (i < limit && !isJoint(i) && (tokens.isTime(i) || ADJUNCT.contains(tokens.tag(i)))) {
      i++;
    }
    return i < limit && isJoint(i) ? i : from;
  }

  /** The next verb of the same form; -1 where another word follows, or told deeds are joined. */
  private int verbAfter(int joint, Range course) {
    int at = afterJoint(joint);
    at = NEGATIONS.contains(tokens.lower(at)) ? at + 1 : at;
    at = tokens.tag(at).equals("TO") ? at + 1 : afterLink(at, course);
    String tag = tokens.tag(course.from());
    return tokens.tag(at).equals(tag) && UNTOLD.contains(tag) ? at : -1;
  }
}
