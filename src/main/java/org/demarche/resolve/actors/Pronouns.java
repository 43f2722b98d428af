package org.demarche.resolve.actors;

import static org.demarche.resolve.actors.Pronoun.THEY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.Actor;
import org.demarche.model.Actor.Gender;
import org.demarche.model.Reference;
import org.demarche.model.Span;
import org.demarche.syntax.ArticleView;

/** Finds whom a pronoun means: the most prominent fitting actor before it. */
public final class Pronouns {
  /** So many sentences back the holder of a bare title is looked for: a whole article. */
  private static final int FARTHEST = 60;

  /** So many sentences back a pronoun reaches: a paragraph or two of news. */
  private static final int REACH = 5;

  /** Only two who are named side by side. */
  private static final String BOTH = "both";

  /** So many sentences on a pronoun of the other gender tells that two persons are spoken of. */
  private static final int OTHER_NEAR = 2;

  private final ArticleView tokens;
  private final Cast cast;
  private final Prominence prominence;
  private final Pairs pairs;
  private final Map<String, Gender> told = new HashMap<>();

  Pronouns(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.prominence = new Prominence(tokens, references);
    this.pairs = new Pairs(tokens, references);
  }

  public static boolean isPronoun(String word) {
    return word.equals(BOTH) || Pronoun.of(word).isPresent();
  }

  /** Who spoke in the nearest of the sentences before. */
  Optional<String> lastSpeaker(int sentence) {
    return prominence.lastSpeaker(sentence, REACH);
  }

  void noteSpeaker(int sentence, String actor) {
    prominence.noteSpeaker(sentence, actor);
  }

  /**
   * Whom the pronoun at {@code span} means. Whoever says the words in which it stands comes first,
   * as people mostly speak of themselves; then the most prominent one.
   *
   * @param speaker who says the words in which it stands, where somebody does
   * @param excluded the speaker of a direct quotation, who would say "I"
   * @param content what the pronoun is the source of, whose names it does not mean
   */
  Optional<String> antecedent(
      Span span, Optional<String> speaker, Optional<String> excluded, Optional<Span> content) {
    String word = tokens.lower(tokens.at(span.start()));
    Pronoun pronoun = Pronoun.of(word).orElse(null);
    if (pronoun == null) {
      return Optional.empty();
    }
    if (pronoun == Pronoun.FIRST) {
      return speaker.or(() -> excluded);
    }
    Optional<String> found =
        speaker
            .filter(id -> fits(id, pronoun))
            .or(() -> best(span, pronoun, excluded, content, id -> true));
    found
        .filter(id -> gender(id) == Gender.UNKNOWN)
        .ifPresent(id -> told.put(id, pronoun.gender()));
    return found;
  }

  /** The two persons or organizations that a plural pronoun takes up; empty where it does not. */
  List<String> pair(Span span) {
    String word = tokens.lower(tokens.at(span.start()));
    boolean several = word.equals(BOTH) || Pronoun.of(word).filter(THEY::equals).isPresent();
    return several ? pairs.before(span.start(), cast::isNamed) : List.of();
  }

  private Gender gender(String id) {
    Gender known = cast.peek(id).map(Actor::gender).orElse(Gender.UNKNOWN);
    return known == Gender.UNKNOWN ? told.getOrDefault(id, known) : known;
  }

  /** The most prominent actor before {@code span} that passes. */
  Optional<String> mostProminent(Span span, Predicate<String> passes) {
    Map<String, Boolean> known = new HashMap<>();
    Predicate<Reference> usable =
        reference ->
            !reference.adjective() && known.computeIfAbsent(reference.denotes(), passes::test);
    return prominence.named(span.start(), FARTHEST, usable).stream().findFirst();
  }

  private Optional<String> best(
      Span span,
      Pronoun pronoun,
      Optional<String> excluded,
      Optional<Span> content,
      Predicate<String> called) {
    boolean quoted = tokens.isQuoted(span.start());
    boolean contrasted = isContrasted(span, pronoun);
    Predicate<String> fits =
        called.and(id -> fits(id, pronoun) && excluded.filter(id::equals).isEmpty());
    Predicate<Reference> outside =
        reference -> content.filter(c -> c.contains(reference.span())).isEmpty();
    Predicate<Reference> heard = reference -> quoted || !tokens.isQuoted(reference.span().start());
    return prominence
        .namedOrSpeaking(
            span.start(),
            REACH,
            outside.and(heard).and(r -> !r.adjective() && fits.test(r.denotes())),
            fits,
            id -> contrasted && gender(id) == pronoun.gender())
        .stream()
        .findFirst();
  }

  /** {@code She said so. He said no.}: then who is surely a woman comes before who may be one. */
  private boolean isContrasted(Span span, Pronoun pronoun) {
    String other = pronoun == Pronoun.SHE ? "he" : pronoun == Pronoun.HE ? "she" : "";
    int at = tokens.after(span);
    int last = tokens.sentenceAt(span.start()) + OTHER_NEAR;
    while (!other.isEmpty() && at < tokens.size() && tokens.sentence(at) <= last) {
      if (tokens.lower(at++).equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** The most prominent person before a noun such as {@code senator} who may be called so. */
  Optional<String> person(Span span, String noun, Predicate<String> called) {
    boolean female = noun.endsWith("woman");
    boolean male = noun.endsWith("man") || noun.equals("king") || noun.equals("pope");
    Pronoun pronoun = female ? Pronoun.SHE : male ? Pronoun.HE : Pronoun.HE_OR_SHE;
    return best(span, pronoun, Optional.empty(), Optional.empty(), called);
  }

  boolean mayMean(Pronoun pronoun, Reference reference) {
    return fits(reference.denotes(), pronoun) && !reference.adjective();
  }

  private boolean fits(String id, Pronoun pronoun) {
    return cast.peek(id).filter(actor -> pronoun.fits(actor, gender(id))).isPresent();
  }
}
