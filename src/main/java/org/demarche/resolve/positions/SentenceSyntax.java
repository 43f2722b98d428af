package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import org.demarche.model.Sentence;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;
import org.demarche.syntax.VerbGroups;

/** One sentence with its verbs and phrases; {@code first} is its first token in the article. */
final class SentenceSyntax {
  private static final Set<String> OPENING = Set.of("that", "said", "says", "but", "and", ":", ";");
  private static final int NEAR = 8;

  /** So many words a gerund with what it takes has as a subject. */
  private static final int LONGEST = 12;

  private final int index;
  private final int first;
  private final ArticleView tokens;
  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final SentenceSubjects subjects;

  SentenceSyntax(int index, int first, ArticleView tokens) {
    Sentence sentence = tokens.article().sentences().get(index);
    this.index = index;
    this.first = first;
    this.tokens = tokens;
    this.words = new SentenceView(sentence, tokens.article().quotations(), tokens.lexicon());
    this.groups = new VerbGroups(words);
    this.phrases = new NounPhrases(words);
    this.subjects = new SentenceSubjects(words, groups, phrases);
  }

  int index() {
    return index;
  }

  SentenceView words() {
    return words;
  }

  VerbGroups groups() {
    return groups;
  }

  NounPhrases phrases() {
    return phrases;
  }

  SentenceSubjects subjects() {
    return subjects;
  }

  /** The token of the article. */
  int at(int token) {
    return first + token;
  }

  /** Whether the token stands in an expression of time. */
  boolean isTime(int token) {
    return token >= 0 && token < words.size() && tokens.isTime(first + token);
  }

  /** The same tokens in the article. */
  Range inArticle(Range range) {
    return new Range(first + range.from(), first + range.to());
  }

  /** The last verb group that ends at or before a token, with nothing but phrases between. */
  Optional<VerbGroup> groupBefore(int token) {
    VerbGroup found = null;
    for (VerbGroup group : groups.all()) {
      if (group.end() <= token) {
        found = group;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The last finite verb that ends at or before a token. */
  Optional<VerbGroup> finiteBefore(int token) {
    return groups.all().stream()
        .filter(g -> g.finite() && g.end() <= token && !isProviso(g))
        .reduce((one, next) -> next);
  }

  /** {@code provided} before a condition is no verb. */
  private boolean isProviso(VerbGroup group) {
    return words.lower(group.head()).equals("provided") && words.isComma(group.start() - 1);
  }

  /** {@code leaving the union}, {@code to leave the union} as the subject of a predicate. */
  Optional<Range> clausalSubject(VerbGroup group) {
    int limit = group.finite() ? Math.max(0, group.start() - LONGEST) : group.start();
    for (int i = group.start() - 1; i >= limit && !isBound(i); i--) {
      boolean verb = words.tag(i).equals("TO") || words.tag(i).equals("VBG");
      int first = words.tag(i).equals("TO") ? i + 1 : i;
      if (verb && first < group.start() && opensClause(i)) {
        return Optional.of(new Range(first, group.start()));
      }
    }
    return Optional.empty();
  }

  /** {@code saying they would leave}: another subject. */
  private boolean isBound(int i) {
    return words.isFinite(i)
        || words.isModal(i)
        || words.isComma(i)
        || words.isMark(i)
        || words.isPersonal(i)
        || words.lower(i).equals("that");
  }

  private boolean opensClause(int i) {
    int before = i - 1;
    return before < 0
        || words.isMark(before)
        || words.isComma(before)
        || OPENING.contains(words.lower(before));
  }

  /** {@code by the mayor and the council}: where nothing but an end follows the second. */
  private int afterSecond(int end) {
    int second = words.isConjunction(end) ? phrases.baseEnd(end + 1) : -1;
    boolean over = second > end && (second >= words.size() - 1 || words.isComma(second));
    return over ? second : end;
  }

  /** Of what follows a passive: {@code by the court}. */
  Optional<Range> agent(int from) {
    for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
      if (words.lower(i).equals("by")) {
        int end = phrases.baseEnd(i + 1);
        return end < 0 ? Optional.empty() : Optional.of(new Range(i + 1, afterSecond(end)));
      }
    }
    return Optional.empty();
  }
}
