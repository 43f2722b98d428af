package org.demarche.resolve.positions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Kind;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.actors.Discourse;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Finds who stands behind words that name no holder themselves: {@code Norland} behind {@code
 * Norland's remarks} and {@code its government}, the author behind a text, the name behind what is
 * only set beside it.
 */
final class Principals {
  private static final Set<String> UTTERANCES = WordClass.of("stances.utterances");
  private static final Set<String> TEXTS = WordClass.of("holders.texts");
  private static final Set<String> AUTHORING = WordClass.of("holders.authoring-verbs");
  private static final Set<String> BY = Set.of("by", "from");
  private static final Set<String> POINTING = Set.of("the", "this", "that");
  private static final int NEAR = 5;

  /** A text is spoken of so many sentences after it was named. */
  private static final int REACH = 3;

  private final ArticleView tokens;
  private final ArticlePhrases phrases;
  private final Discourse discourse;
  private final Somebody somebody;
  private final Members members;

  /** By the last word of their names; empty where two share it. */
  private final Map<String, Optional<String>> persons = new HashMap<>();

  private boolean read;

  Principals(Discourse discourse, Somebody somebody, Members members) {
    this.tokens = discourse.view();
    this.phrases = discourse.phrases();
    this.discourse = discourse;
    this.somebody = somebody;
    this.members = members;
  }

  /** The words for who stands behind these; the same where nobody does. */
  Range of(Range words) {
    return somebody.isOwnBody(words)
        ? new Range(words.from(), words.from() + 1)
        : owner(words).or(() -> author(words)).or(() -> described(words)).orElse(words);
  }

  /** Who stands behind a text; empty where nobody is told. */
  Optional<Range> behind(Range text) {
    return author(text);
  }

  /** {@code Norland} of {@code Norland's remarks}. */
  private Optional<Range> owner(Range words) {
    boolean utterance = UTTERANCES.contains(tokens.lemma(words.to() - 1));
    int owner = words.to() - 2;
    while (utterance && owner > words.from() && !tokens.tag(owner).equals("POS")) {
      owner--;
    }
    return utterance && owner > words.from()
        ? Optional.of(new Range(words.from(), owner))
        : Optional.empty();
  }

  /** Of {@code Bo Holm filed a bill}, {@code a bill by Bo Holm}, {@code a bill filed by him}. */
  private Optional<Range> author(Range words) {
    int head = head(words);
    if (head < 0) {
      return Optional.empty();
    }
    int verb = words.from() - 1;
    boolean filed = AUTHORING.contains(tokens.lemma(verb)) && tokens.isVerbTag(verb);
    Optional<Range> before = filed ? whoseVerb(tokens.firstOfVerbs(verb)) : Optional.empty();
    return before
        .filter(this::isSomebody)
        .or(() -> bearer(words, head))
        .or(() -> after(head + 1, words.to()))
        .or(() -> ofEarlier(words, head));
  }

  /** Also in {@code Drivers, carrying signs} and {@code she is to send a bill}. */
  private Optional<Range> whoseVerb(int first) {
    boolean aside = tokens.isComma(first - 1) && tokens.tag(first).equals("VBG");
    boolean destined =
        tokens.tag(first - 1).equals("TO")
            && (tokens.isVerbTag(first - 2) || tokens.isAdverb(first - 2));
    int end = aside ? first - 1 : destined ? tokens.firstOfVerbs(first - 2) : first;
    return phrases.before(end);
  }

  /** {@code Drivers} of {@code Drivers with signs}. */
  private Optional<Range> bearer(Range words, int head) {
    return IntStream.range(words.from() + 1, head)
        .filter(i -> tokens.lower(i).equals("with"))
        .mapToObj(i -> new Range(words.from(), i))
        .filter(this::isSomebody)
        .findFirst();
  }

  /** Of {@code the letter}: who wrote the one that was named shortly before. */
  private Optional<Range> ofEarlier(Range words, int head) {
    boolean definite =
        POINTING.contains(tokens.lower(words.from())) && head - words.from() < 2 && head > 0;
    int sentence = tokens.sentence(head);
    for (int i = words.from() - 1; definite && i > 0; i--) {
      if (sentence - tokens.sentence(i) > REACH) {
        return Optional.empty();
      }
      if (isSameText(i, head)) {
        return earlierAuthor(i);
      }
    }
    return Optional.empty();
  }

  /** {@code The suit} after {@code a lawsuit}. */
  private boolean isSameText(int i, int head) {
    return tokens.isNoun(i)
        && tokens.lower(i).endsWith(tokens.lower(head))
        && !tokens.isNoun(i + 1);
  }

  private Optional<Range> earlierAuthor(int noun) {
    int from = Math.max(0, phrases.baseStart(noun, 0));
    boolean inside = tokens.lower(from - 1).equals("in") && from - 1 == tokens.sentenceStart(noun);
    return inside
        ? writer(noun)
        : author(new Range(from, noun + 1)).or(() -> owner(noun)).filter(this::isSomebody);
  }

  /** {@code In a letter, Norland asked for help}: the subject of the sentence. */
  private Optional<Range> writer(int noun) {
    return IntStream.range(noun + 1, tokens.sentenceEnd(noun))
        .filter(tokens::isFinite)
        .mapToObj(phrases::before)
        .flatMap(Optional::stream)
        .filter(this::isSomebody)
        .findFirst();
  }

  /** {@code Norland's letter}. */
  private Optional<Range> owner(int noun) {
    int mark = noun - 1;
    while (mark > noun - NEAR && mark > 0 && !tokens.tag(mark).equals("POS")) {
      mark--;
    }
    return mark > 0 && tokens.tag(mark).equals("POS")
        ? Optional.of(new Range(Math.max(0, phrases.baseStart(mark - 1, 0)), mark))
        : Optional.empty();
  }

  /** The noun for a text: {@code resolution} in {@code House Resolution No. 9}; -1 for none. */
  private int head(Range words) {
    for (int i = words.from(); i < words.to(); i++) {
      if (TEXTS.contains(tokens.lemma(i).toLowerCase(Locale.ROOT)) && tokens.isNoun(i)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Range> after(int from, int to) {
    int end = tokens.sentenceEnd(from - 1);
    for (int i = from; i < Math.min(end, from + NEAR); i++) {
      boolean filed = i == from || AUTHORING.contains(tokens.lemma(i - 1)) || tokens.isTime(i - 1);
      if (filed && BY.contains(tokens.lower(i))) {
        return phraseAt(i + 1, to, end).filter(this::isSomebody);
      }
    }
    return Optional.empty();
  }

  private Optional<Range> phraseAt(int from, int to, int end) {
    return from < to ? Optional.of(new Range(from, to)) : phrases.startingAt(from, end);
  }

  private boolean isSomebody(Range words) {
    return tokens.tag(words.from()).startsWith("PRP") || somebody.isNamed(words);
  }

  /** {@code Bo Holm} of {@code Bo Holm, the mayor of Osk, who left}. */
  private Optional<Range> described(Range words) {
    boolean set =
        tokens.isComma(words.from() - 1)
            && tokens.tag(words.from()).equals("DT")
            && !members.endsWithName(words);
    boolean closed =
        IntStream.range(words.to(), words.to() + NEAR).anyMatch(i -> tokens.isComma(i));
    return set && closed ? nameBefore(words.from() - 1) : Optional.empty();
  }

  /** A person's name, or the one word written large that opens the sentence. */
  private Optional<Range> nameBefore(int comma) {
    int first = tokens.sentenceStart(comma);
    return comma == first + 1 && tokens.isProper(first)
        ? Optional.of(new Range(first, comma))
        : personBefore(comma);
  }

  private Optional<Range> personBefore(int comma) {
    return discourse
        .references()
        .at(tokens.token(comma - 1).span().start())
        .filter(r -> r.resolvedBy() == By.NAME && discourse.cast().isPerson(r.denotes()))
        .map(r -> new Range(tokens.at(r.span().start()), comma));
  }

  /** Who has a name of which the words are the last, where the article does not know them there. */
  Optional<String> called(Range words) {
    boolean large = tokens.isCapitalised(words.from()) && words.to() - words.from() <= 2;
    if (!large || !discourse.references().within(words.span(tokens)).isEmpty()) {
      return Optional.empty();
    }
    String text = " " + tokens.words(words.span(tokens));
    return persons()
        .getOrDefault(tokens.lower(words.to() - 1), Optional.empty())
        .filter(id -> discourse.cast().peek(id).filter(a -> a.label().endsWith(text)).isPresent());
  }

  private Map<String, Optional<String>> persons() {
    if (!read) {
      read = true;
      for (Reference reference : discourse.references().before(Integer.MAX_VALUE)) {
        discourse
            .cast()
            .peek(reference.denotes())
            .filter(actor -> actor.kind() == Kind.PERSON)
            .ifPresent(actor -> persons.merge(last(actor), Optional.of(actor.id()), this::unique));
      }
    }
    return persons;
  }

  private static String last(Actor actor) {
    return actor.label().substring(actor.label().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<String> unique(Optional<String> one, Optional<String> other) {
    return one.equals(other) ? one : Optional.empty();
  }
}
