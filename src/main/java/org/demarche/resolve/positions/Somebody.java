package org.demarche.resolve.positions;

import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Tells whether words name somebody who can take a stance: a name, people or a body. */
final class Somebody {
  private static final Set<String> BODIES = WordClass.of("stances.bodies");
  private static final Set<String> MORE_BODIES = WordClass.of("holders.bodies");
  private static final Set<String> MORE_PEOPLE = WordClass.of("holders.people");
  private static final Set<String> SHARES = Set.of("percent", "cent", "%");
  private static final Set<String> ANAPHORIC = Set.of("them", "those");
  private static final Set<String> DOCUMENTS = WordClass.of("stances.documents");
  private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl", "person");
  private static final Set<String> QUANTITIES = WordClass.of("stances.quantities");
  private static final Set<String> FIRST = WordClass.of("pronouns.first");
  private static final Set<String> OWN = WordClass.of("holders.own-bodies");
  private static final Set<String> NOUNS = WordClass.of("somebody.nouns");

  private final Discourse discourse;
  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;

  Somebody(Discourse discourse) {
    this.discourse = discourse;
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
    if (isPeople(head) || isBody(head) || isShare(words, head) || isBodyOfPair(words)) {
      return true;
    }
    boolean thing = tokens.isNoun(head) && !tokens.isProper(head) && !isName(head);
    boolean number = QUANTITIES.contains(tokens.lemma(head));
    return !DOCUMENTS.contains(tokens.lower(head)) && (!thing || number) && clauses.canAct(words);
  }

  /** {@code The Law and Order party}. */
  private boolean isBodyOfPair(Range words) {
    int last = words.to() - 1;
    return isBody(last)
        && tokens.isProper(last - 1)
        && tokens.isConjunction(last - 2)
        && tokens.isProper(last - 3);
  }

  /** {@code The rain} is none, even where it was taken for a source. */
  private boolean isName(int noun) {
    boolean described =
        discourse
            .references()
            .at(tokens.token(noun).span().start())
            .flatMap(r -> discourse.cast().peek(r.denotes()))
            .filter(actor -> actor.kind() == Actor.Kind.UNNAMED)
            .isPresent();
    return phrases.isName(noun) && !described;
  }

  /** {@code 51 percent}, {@code 51 per cent of adults}. */
  private boolean isShare(Range words, int head) {
    boolean share = SHARES.contains(tokens.lower(head)) && tokens.isNumber(words.from());
    boolean of = tokens.lower(head + 1).equals("of") && head + 1 < words.to();
    return share && (!of || isWho(new Range(head + 2, words.to())));
  }

  private boolean isWho(Range words) {
    int head = CourseHead.of(words, tokens);
    return isPeople(head) || ANAPHORIC.contains(tokens.lower(head));
  }

  private boolean isPeople(int noun) {
    String lemma = tokens.lemma(noun);
    if (isCondition(noun)) {
      return false;
    }
    boolean anybody = ANYBODY.contains(tokens.lower(noun));
    boolean several =
        MORE_PEOPLE.contains(tokens.lower(noun)) || tokens.lower(noun).endsWith("men");
    return !anybody && (tokens.lexicon().isPeople(lemma) || NOUNS.contains(lemma) || several);
  }

  /** A name, or a word for a body. */
  boolean isBody(Range words) {
    int head = CourseHead.of(words, tokens);
    boolean known = isState(head) || isOf(head, Actor.Kind.ORGANIZATION);
    return isBody(head) || known || isNamed(words) && !isPeople(head);
  }

  /** {@code his government}; {@code his party} where he speaks of it himself. */
  boolean isOwnBody(Range words) {
    int head = CourseHead.of(words, tokens);
    boolean own = OWN.contains(tokens.lower(head)) || isBody(head) && isTold(words.from());
    return own && tokens.tag(words.from()).equals("PRP$");
  }

  /** {@code said his party}, {@code said that his party}, {@code our party}. */
  private boolean isTold(int i) {
    int verb = tokens.lower(i - 1).equals("that") ? i - 2 : i - 1;
    return FIRST.contains(tokens.lower(i))
        || tokens.isVerbTag(verb) && tokens.lexicon().says(tokens.lemma(verb));
  }

  /** {@code The United States}. */
  boolean isState(int noun) {
    return isOf(noun, Actor.Kind.STATE);
  }

  private boolean isOf(int noun, Actor.Kind kind) {
    return discourse
        .references()
        .at(tokens.token(noun).span().start())
        .flatMap(r -> discourse.cast().peek(r.denotes()))
        .filter(actor -> actor.kind() == kind)
        .isPresent();
  }

  /** {@code a state of emergency}. */
  private boolean isCondition(int noun) {
    return tokens.lower(noun).equals("state") && tokens.lower(noun + 1).equals("of");
  }

  /** {@code the court}, {@code a ministry}. */
  boolean isBody(int noun) {
    if (isCondition(noun)) {
      return false;
    }
    String word = tokens.lower(noun);
    String lemma = tokens.lemma(noun);
    return BODIES.contains(word) || MORE_BODIES.contains(word) || MORE_BODIES.contains(lemma);
  }
}
