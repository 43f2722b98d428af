package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Clauses;
import org.demarche.syntax.Range;

/** Finds the subjects that {@code they} and {@code it} mean. */
final class EarlierSubjects {
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> SINGULAR = Set.of("it", "its");

  /** So many sentences back. */
  private static final int REACH = 2;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Clauses clauses;
  private final Discourse discourse;
  private final Somebody somebody;

  EarlierSubjects(Discourse discourse, Somebody somebody) {
    this.tokens = discourse.view();
    this.phrases = discourse.phrases();
    this.clauses = new Clauses(tokens, phrases);
    this.discourse = discourse;
    this.somebody = somebody;
  }

  /** The people without a name: the nearest plural subject before; empty where nobody fits. */
  Optional<Range> of(Range pronoun) {
    if (!isOne(pronoun, PLURAL)) {
      return Optional.empty();
    }
    int sentence = tokens.sentence(pronoun.from());
    for (int i = pronoun.from() - 1; i > 0 && sentence - tokens.sentence(i) <= REACH; i--) {
      Optional<Range> subject =
          isVerb(i) ? phrases.before(i).filter(this::isPlural) : Optional.empty();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The body that {@code it} means: the first subject of its sentence, else of the one before. */
  Optional<Range> ofIt(Range pronoun) {
    if (!isOne(pronoun, SINGULAR) && !isItsBody(pronoun)) {
      return Optional.empty();
    }
    int sentence = tokens.sentence(pronoun.from());
    return IntStream.iterate(sentence, s -> s >= Math.max(0, sentence - 1), s -> s - 1)
        .mapToObj(s -> firstBody(s, pronoun.from()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isItsBody(Range words) {
    return SINGULAR.contains(tokens.lower(words.from())) && somebody.isOwnBody(words);
  }

  private Optional<Range> firstBody(int sentence, int limit) {
    int from = tokens.at(tokens.article().sentences().get(sentence).span().start());
    return IntStream.range(from, Math.min(limit, tokens.sentenceEnd(from)))
        .filter(this::isVerb)
        .mapToObj(phrases::before)
        .flatMap(Optional::stream)
        .filter(subject -> subject.to() <= limit && isBody(subject))
        .findFirst();
  }

  private boolean isOne(Range words, Set<String> pronouns) {
    return words.to() == words.from() + 1 && pronouns.contains(tokens.lower(words.from()));
  }

  private boolean isVerb(int i) {
    return tokens.isFinite(i) || tokens.isModal(i);
  }

  private boolean isPlural(Range phrase) {
    int head = CourseHead.of(phrase, tokens);
    return tokens.tag(head).equals("NNS") && clauses.canAct(phrase);
  }

  /** Somebody in the singular who is no person. */
  private boolean isBody(Range phrase) {
    boolean person =
        discourse.references().within(phrase.span(tokens)).stream()
            .anyMatch(r -> discourse.cast().isPerson(r.denotes()));
    boolean plural = tokens.tag(CourseHead.of(phrase, tokens)).equals("NNS");
    return !person && !plural && somebody.isBody(phrase);
  }
}
