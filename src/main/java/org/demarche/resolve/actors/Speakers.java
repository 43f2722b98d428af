package org.demarche.resolve.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.model.Span;
import org.demarche.resolve.offices.Roles;
import org.demarche.syntax.ArticleView;

/**
 * Decides whom the words of a source mean, enrols them and notes the references.
 *
 * <p>A pronoun is asked first, as the whole source is that one word; then the name that the words
 * only border on, since it is the true source; then each part of a list, or the first person among
 * the parts of an apposition. What nothing explains becomes an unnamed source.
 */
public final class Speakers {
  private static final Set<String> EMPLOYERS = WordClass.of("sources.employers");
  private static final Set<String> CONJUNCTIONS = WordClass.of("sources.conjunctions");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Pronouns pronouns;
  private final UnnamedSources unnamed;
  private final SourcePhrases phrases;
  private final SourceHeads heads;
  private final BorderingName bordering;
  private final SomeOfMany some;
  private final Map<Span, List<String>> pronounsSoFar = new HashMap<>();

  Speakers(
      ArticleView tokens,
      Cast cast,
      References references,
      Roles roles,
      Contexts contexts,
      CalledBefore called,
      Nicknames nicknames) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.pronouns = new Pronouns(tokens, cast, references);
    this.unnamed = new UnnamedSources(tokens, cast, references, nicknames);
    this.phrases = new SourcePhrases(tokens, references);
    this.heads =
        new SourceHeads(
            tokens, cast, references, roles, contexts, called, pronouns, unnamed, phrases);
    this.some = new SomeOfMany(tokens, cast, references);
    this.bordering = new BorderingName(tokens, cast, references, phrases);
  }

  /**
   * Who says the words in which a source stands.
   *
   * @param direct whether they are quoted, so that whoever says them would say "I"
   * @param content what the source says, whose names a pronoun does not mean
   * @param words that name whoever says them
   */
  public record Around(
      Optional<String> speaker, boolean direct, Optional<Span> content, Optional<Span> words) {
    public static final Around NOBODY =
        new Around(Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  /** Enrols the actors that {@code source} names, at least one; several when it is a list. */
  public List<String> enrol(Span source, Around around) {
    int from = tokens.at(source.start());
    int to = tokens.after(source);
    if (to == from + 1 && Pronouns.isPronoun(tokens.lower(from))) {
      return pronounsSoFar.computeIfAbsent(source, s -> pronouns(s, around));
    }
    if (some.are(source)) {
      return List.of(describe(source));
    }
    List<Span> parts = phrases.parts(from, to);
    return parts.size() > 1 && phrases.hasConjunction(from, to)
        ? listed(parts, source, around)
        : List.of(single(parts, source, around));
  }

  /** Enrols those whom the words describe as a whole: {@code envoys of Norland and Sudland}. */
  public String describe(Span words) {
    return unnamed.enrol(words, words);
  }

  /** Acme, where {@code Acme president Bo Holm} speaks of {@code the company}. */
  private Optional<String> employer(Span source, Around around) {
    int from = tokens.at(source.start());
    boolean body =
        tokens.after(source) == from + 2
            && tokens.lower(from).equals("the")
            && EMPLOYERS.contains(tokens.lower(from + 1));
    List<String> found =
        around.words().filter(words -> body).stream()
            .flatMap(words -> references.within(words).stream())
            .map(Reference::denotes)
            .filter(id -> cast.peek(id).filter(Speakers::isOrganization).isPresent())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isOrganization(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANIZATION;
  }

  /** The state for which somebody holds an office, as far as the article has told until there. */
  public Optional<String> stateOf(String person, int offset) {
    return heads.stateOf(person, offset);
  }

  private List<String> pronouns(Span word, Around around) {
    List<String> pair = pronouns.pair(word);
    pair.forEach(cast::enrol);
    return pair.isEmpty() ? List.of(pronoun(word, around)) : pair;
  }

  private List<String> listed(List<Span> parts, Span source, Around around) {
    List<String> found = found(parts, around);
    if (found.isEmpty()) {
      return List.of(unnamed.enrol(source, source));
    }
    boolean named = found.stream().anyMatch(cast::isNamed) && !hasComma(source);
    return parts.stream()
        .flatMap(
            part -> head(part, around).or(() -> named ? others(part) : Optional.empty()).stream())
        .distinct()
        .toList();
  }

  /** Then parts may be appositions. */
  private boolean hasComma(Span source) {
    return IntStream.range(tokens.at(source.start()), tokens.after(source))
        .anyMatch(tokens::isComma);
  }

  /** {@code poor countries} beside names. */
  private Optional<String> others(Span part) {
    int from = tokens.at(part.start());
    int to = tokens.after(part);
    int head = phrases.headToken(from, to);
    boolean many = head == to - 1 && tokens.tag(head).equals("NNS");
    return many ? Optional.of(unnamed.enrol(part, part)) : Optional.empty();
  }

  private String single(List<Span> parts, Span source, Around around) {
    Optional<String> apart = bordering.of(parts.get(0), source);
    if (apart.isPresent()) {
      return apart.get();
    }
    List<String> found = found(parts, around);
    return found.stream()
        .filter(cast::isPerson)
        .findFirst()
        .or(() -> found.stream().filter(cast::isNamed).findFirst())
        .or(() -> employer(source, around))
        .or(() -> found.stream().findFirst())
        .orElseGet(() -> unnamed.enrol(new Span(source.start(), parts.get(0).end()), source));
  }

  private List<String> found(List<Span> parts, Around around) {
    return parts.stream().flatMap(part -> head(part, around).stream()).toList();
  }

  /** Whom the head noun of a phrase means; empty when that is a mere description. */
  private Optional<String> head(Span part, Around around) {
    int from = tokens.at(part.start());
    int to = tokens.after(part);
    int head = phrases.headToken(from, to);
    if (head < 0) {
      return Optional.empty();
    }
    SourcePhrase phrase = new SourcePhrase(from, head, to);
    boolean pronoun = Pronouns.isPronoun(tokens.lower(head));
    return heads
        .named(phrase)
        .or(
            () ->
                pronoun
                    ? Optional.of(pronoun(tokens.token(head).span(), around))
                    : heads.meant(phrase));
  }

  /** Remembers who was found to speak in a sentence, which makes him prominent afterwards. */
  public void noteSpeaker(int sentence, String actor) {
    pronouns.noteSpeaker(sentence, actor);
  }

  /**
   * Enrols whose aim {@code words} name: a possessive means the nearest fitting actor of the
   * content.
   */
  public String enrolOwner(Span words, Span content, String speaker) {
    return nearest(words, content, reference -> true)
        .orElseGet(
            () ->
                enrol(
                        words,
                        new Around(Optional.of(speaker), false, Optional.empty(), Optional.empty()))
                    .get(0));
  }

  /**
   * Notes the nearest subject before a possessive pronoun that it can mean, within {@code range}.
   */
  public Optional<String> noteNearestSubject(Span words, Span range) {
    return nearest(words, range, reference -> isSubject(reference.span()));
  }

  private boolean isSubject(Span span) {
    String next = tokens.tag(tokens.after(span));
    int before = tokens.at(span.start()) - 1;
    boolean governed =
        tokens.tag(before).equals("IN") && !CONJUNCTIONS.contains(tokens.lower(before));
    return !governed && (next.equals("MD") || next.startsWith("VB") && !next.equals("VBG"));
  }

  private Optional<String> nearest(Span words, Span range, Predicate<Reference> candidate) {
    String word = tokens.lower(tokens.at(words.start()));
    Optional<Pronoun> pronoun = Pronoun.of(word).filter(it -> it != Pronoun.FIRST);
    if (pronoun.isEmpty()) {
      return Optional.empty();
    }
    for (Reference reference : references.before(words.start())) {
      boolean fits = range.contains(reference.span()) && candidate.test(reference);
      if (fits && pronouns.mayMean(pronoun.get(), reference)) {
        String why = "\"" + word + "\": the nearest fitting actor before it";
        references.note(words, reference.denotes(), By.PRONOUN, why);
        return Optional.of(reference.denotes());
      }
    }
    return Optional.empty();
  }

  private String pronoun(Span span, Around around) {
    String word = tokens.lower(tokens.at(span.start()));
    Optional<String> inside = around.direct() ? Optional.empty() : around.speaker();
    Optional<String> excluded = around.direct() ? around.speaker() : Optional.empty();
    Optional<String> found = pronouns.antecedent(span, inside, excluded, around.content());
    String why = "\"" + word + "\": the most prominent fitting actor before it";
    found.ifPresent(id -> references.note(span, id, By.PRONOUN, why));
    return found.flatMap(cast::enrol).map(Actor::id).orElseGet(() -> unnamed.enrol(span, span));
  }

  /** Enrols, of {@code it is believed that …}, an actor of this article that nothing describes. */
  public String enrolNobody(Span cue) {
    return unnamed.enrolNobody(cue);
  }
}
