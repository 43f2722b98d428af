package org.demarche.resolve.positions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Tells whether words name somebody who can take a stance: a name, people or a body. */
final class Somebody {
  private static final Set<String> BODIES = WordClass.of("stances.bodies");
  private static final Set<String> DOCUMENTS = WordClass.of("stances.documents");
  private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl", "person");
  private static final Set<String> QUANTITIES = WordClass.of("stances.quantities");
  private static final Set<String> NOUNS = WordClass.of("somebody.nouns");

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;

  Somebody(Discourse discourse) {
    this.tokens = discourse.view();
    this.phrases = discourse.phrases();
    this.clauses = new Clauses(tokens, phrases);
  }

  /**
   * Not a pronoun, {@code the truce}, {@code Norland's claim}, {@code the Constitution} nor {@code
   * a man}.
   */
  boolean isNamed(Range words) {
    int head = CourseHead.of(words, tokens);
    if (isPeople(head) || isBody(head)) {
      return true;
    }
    boolean thing = tokens.isNoun(head) && !tokens.isProper(head) && !phrases.isName(head);
    boolean number = QUANTITIES.contains(tokens.lemma(head));
    return !DOCUMENTS.contains(tokens.lower(head)) && (!thing || number) && clauses.canAct(words);
  }

  private boolean isPeople(int noun) {
    String lemma = tokens.lemma(noun);
    boolean anybody = ANYBODY.contains(tokens.lower(noun));
    return !anybody && (tokens.lexicon().isPeople(lemma) || NOUNS.contains(lemma));
  }

  /** A name, or a word for a body. */
  boolean isBody(Range words) {
    int head = CourseHead.of(words, tokens);
    return isBody(head) || isNamed(words) && !isPeople(head);
  }

  /** {@code his government}. */
  boolean isOwnBody(Range words) {
    return tokens.tag(words.from()).equals("PRP$") && isBody(CourseHead.of(words, tokens));
  }

  private boolean isBody(int noun) {
    return BODIES.contains(tokens.lower(noun));
  }
}
