package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Actor;
import org.demarche.model.Block;
import org.demarche.model.Reference;
import org.demarche.model.Sentence;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds the subjects that {@code they} and {@code it} mean. */
final class EarlierSubjects {
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> MALE = Set.of("he", "his");
  private static final Set<String> FEMALE = Set.of("she", "her");
  private static final Set<String> SINGULAR = Set.of("it", "its");

  /** So many sentences back. */
  private static final int REACH = 2;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Discourse discourse;
  private final Somebody somebody;
  private final Members members;

  EarlierSubjects(Discourse discourse, Somebody somebody, Members members) {
    this.tokens = discourse.view();
    this.phrases = discourse.phrases();
    this.discourse = discourse;
    this.somebody = somebody;
    this.members = members;
  }

  /** The subject that {@code he}, {@code she} or {@code they} means; empty where nobody fits. */
  Optional<Range> of(Range pronoun) {
    return ofPeople(pronoun).or(() -> ofPerson(pronoun));
  }

  /** The people: the nearest subject before that names several; empty where nobody fits. */
  Optional<Range> ofPeople(Range pronoun) {
    if (!isOne(pronoun, PLURAL)) {
      return Optional.empty();
    }
    Optional<Range> speaker =
        saying(pronoun.from())
            .filter(verb -> isHeard(verb, pronoun))
            .flatMap(phrases::before)
            .filter(subject -> isBody(subject) || isPlural(subject));
    if (speaker.isPresent()) {
      return speaker; // the chain said they would
    }
    int sentence = tokens.sentence(pronoun.from());
    for (int i = pronoun.from() - 1; i >= 0 && sentence - tokens.sentence(i) <= REACH; i--) {
      Optional<Range> subject =
          isHeard(i, pronoun) ? subject(i, pronoun.from()).filter(this::isPlural) : none();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> none() {
    return Optional.empty();
  }

  /** Of a verb, or what opens the sentence. */
  private Optional<Range> subject(int i, int limit) {
    if (isVerb(i)) {
      return phrases.before(i);
    }
    return tokens.sentenceStart(i) == i
        ? phrases.startingAt(i, Math.min(limit, tokens.sentenceEnd(i)))
        : none();
  }

  /** Who speaks says {@code we}; and who is quoted is not whom the article speaks of. */
  private boolean isHeard(int verb, Range pronoun) {
    boolean same = tokens.sentence(verb) == tokens.sentence(pronoun.from());
    boolean inside = tokens.isQuoted(tokens.token(pronoun.from()).span().start());
    boolean quoted = tokens.isQuoted(tokens.token(verb).span().start());
    return inside ? quoted || !same : !quoted;
  }

  /** The body that {@code it} means: the first subject of its sentence, else of the one before. */
  Optional<Range> ofIt(Range pronoun) {
    if (!isOne(pronoun, SINGULAR) && !isItsBody(pronoun)) {
      return Optional.empty();
    }
    int sentence = tokens.sentence(pronoun.from());
    return saying(pronoun.from())
        .flatMap(verb -> speaker(verb))
        .or(
            () ->
                IntStream.iterate(sentence, s -> s >= Math.max(0, sentence - 1), s -> s - 1)
                    .mapToObj(s -> firstBody(s, pronoun.from()))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** Also {@code NEOS} of {@code the junior partner, NEOS, said it}. */
  private Optional<Range> speaker(int verb) {
    Optional<Range> apposed = tokens.isComma(verb - 1) ? phrases.before(verb - 1) : none();
    return Stream.of(phrases.before(verb), apposed)
        .flatMap(Optional::stream)
        .filter(s -> isBody(s) || isSpeakingName(s))
        .findFirst();
  }

  /** {@code Drivers said it would}: what they say it of is not themselves. */
  boolean isSaidBySeveral(Range it) {
    return isOne(it, SINGULAR)
        && saying(it.from())
            .flatMap(phrases::before)
            .map(subject -> CourseHead.of(subject, tokens))
            .filter(head -> tokens.tag(head).endsWith("S") && !somebody.isState(head))
            .isPresent();
  }

  /** {@code Amazon} of {@code Amazon said it}, whatever else is called so. */
  private boolean isSpeakingName(Range subject) {
    boolean name =
        IntStream.range(subject.from(), subject.to()).allMatch(i -> tokens.tag(i).equals("NNP"));
    return name
        && discourse.references().within(subject.span(tokens)).stream()
            .noneMatch(this::isSurelyPerson);
  }

  /** The nearest verb of saying in the sentence before a token: {@code the chain said it would}. */
  private Optional<Integer> saying(int limit) {
    return IntStream.iterate(limit - 1, i -> i > tokens.sentenceStart(limit), i -> i - 1)
        .filter(i -> tokens.isVerbTag(i) && tokens.lexicon().says(tokens.lemma(i)))
        .map(tokens::firstOfVerbs)
        .boxed()
        .findFirst();
  }

  /** Whom {@code he} and {@code she} mean: the subject of the sentence, or of the one before. */
  private Optional<Range> ofPerson(Range pronoun) {
    Actor.Gender gender =
        isOne(pronoun, MALE)
            ? Actor.Gender.MALE
            : isOne(pronoun, FEMALE) ? Actor.Gender.FEMALE : Actor.Gender.UNKNOWN;
    if (gender == Actor.Gender.UNKNOWN) {
      return none();
    }
    int sentence = tokens.sentence(pronoun.from());
    Optional<Integer> saying = saying(pronoun.from()).filter(verb -> isHeard(verb, pronoun));
    if (saying.isPresent()) {
      return phrases.before(ofGerund(saying.get())).filter(subject -> isPerson(subject, gender));
    }
    return IntStream.iterate(sentence, s -> s >= Math.max(0, sentence - 1), s -> s - 1)
        .mapToObj(s -> firstPerson(s, pronoun, gender))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where who says ends: of {@code accused Bo Holm of once saying}, before the preposition. */
  private int ofGerund(int verb) {
    int before = verb - 1;
    while (tokens.isAdverb(before)) {
      before--;
    }
    boolean gerund = tokens.tag(verb).equals("VBG") && tokens.tag(before).equals("IN");
    return gerund ? before : verb;
  }

  private Optional<Range> firstPerson(int sentence, Range pronoun, Actor.Gender gender) {
    int from = tokens.at(tokens.article().sentences().get(sentence).span().start());
    int end = Math.min(pronoun.from(), tokens.sentenceEnd(from));
    return IntStream.range(from, end)
        .filter(i -> isVerb(i) && isHeard(i, pronoun))
        .mapToObj(phrases::before)
        .flatMap(Optional::stream)
        .filter(subject -> subject.to() <= end)
        .filter(subject -> isPerson(subject, gender) || isOne(subject, pronouns(gender)))
        .findFirst();
  }

  private static Set<String> pronouns(Actor.Gender gender) {
    return gender == Actor.Gender.MALE ? MALE : FEMALE;
  }

  private boolean isPerson(Range phrase, Actor.Gender gender) {
    Optional<Actor> named =
        discourse
            .references()
            .at(tokens.token(phrase.to() - 1).span().start())
            .filter(r -> r.resolvedBy() == Reference.By.NAME && !r.adjective())
            .flatMap(r -> discourse.cast().peek(r.denotes()));
    return named
        .filter(a -> a.kind() == Actor.Kind.PERSON)
        .filter(a -> a.gender() == Actor.Gender.UNKNOWN || a.gender() == gender)
        .filter(a -> members.of(phrase).size() == 1)
        .isPresent();
  }

  private boolean isItsBody(Range words) {
    return SINGULAR.contains(tokens.lower(words.from())) && somebody.isOwnBody(words);
  }

  private Optional<Range> firstBody(int sentence, int limit) {
    Sentence told = tokens.article().sentences().get(sentence);
    if (tokens.article().block(told).kind() == Block.Kind.DATELINE) {
      return none();
    }
    int from = tokens.at(told.span().start());
    int end = Math.min(limit, tokens.sentenceEnd(from));
    return phrases
        .startingAt(from, end)
        .filter(this::isBody)
        .or(
            () ->
                IntStream.range(from, end)
                    .filter(this::isVerb)
                    .mapToObj(phrases::before)
                    .flatMap(Optional::stream)
                    .filter(subject -> subject.to() <= limit && isBody(subject))
                    .findFirst());
  }

  private boolean isOne(Range words, Set<String> pronouns) {
    return words.to() == words.from() + 1 && pronouns.contains(tokens.lower(words.from()));
  }

  private boolean isVerb(int i) {
    return tokens.isFinite(i) || tokens.isModal(i);
  }

  private boolean isPlural(Range phrase) {
    int head = CourseHead.of(phrase, tokens);
    if (tokens.tag(phrase.from()).startsWith("W")) {
      return false; // whose owners: of another clause
    }
    boolean many = tokens.tag(head).equals("NNS") && somebody.isNamed(phrase);
    boolean joined = IntStream.range(phrase.from(), phrase.to()).anyMatch(tokens::isConjunction);
    return many || joined && members.of(phrase).size() > 1;
  }

  /** A name of which nothing tells whether it is a person's may be that of a body. */
  private boolean isSurelyPerson(Reference reference) {
    Optional<Actor> actor =
        discourse.cast().peek(reference.denotes()).filter(a -> a.kind() == Actor.Kind.PERSON);
    boolean whole = actor.filter(a -> a.label().equals(tokens.words(reference.span()))).isPresent();
    return actor.filter(a -> !whole || a.gender() != Actor.Gender.UNKNOWN).isPresent();
  }

  /** {@code Norland and the union}. */
  private boolean isJoined(Range phrase) {
    return IntStream.range(phrase.from(), phrase.to())
        .anyMatch(i -> tokens.isConjunction(i) && tokens.tag(i + 1).equals("DT"));
  }

  /** Somebody in the singular who is no person. */
  private boolean isBody(Range phrase) {
    boolean person =
        discourse.references().within(phrase.span(tokens)).stream().anyMatch(this::isSurelyPerson);
    int head = CourseHead.of(phrase, tokens);
    boolean several = tokens.tag(head).equals("NNPS") && !somebody.isState(head);
    boolean many = several || tokens.tag(head).equals("NNS") && !members.endsWithName(phrase);
    return !person && !many && !isJoined(phrase) && somebody.isBody(phrase);
  }
}
