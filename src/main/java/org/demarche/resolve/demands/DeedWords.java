package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.Derivations;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** The words of a phrase by which it is known again: names in full, nouns without number. */
final class DeedWords {
  private static final Set<String> DROPPED = WordClass.of("demands.dropped-tags");
  private static final Set<String> IDLE = WordClass.of("deeds.idle-adjectives");
  private static final Set<String> BODIES = WordClass.of("stances.bodies");
  private static final Set<String> KEPT = Set.of("no", "both", "every", "each");
  private static final Set<String> KEPT_ADVERBS = WordClass.of("demands.kept-adverbs");
  private static final List<String> NUMBERS = List.copyOf(WordClass.of("deeds.numbers"));
  private static final Map<String, String> SIGNS = Map.of("%", "percent", "$", "$");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final ArticlePhrases phrases;

  DeedWords(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.phrases = new ArticlePhrases(tokens, references::covers);
  }

  List<String> of(Range range) {
    List<String> words = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      if (!isDropped(i)) {
        words.addAll(words(i, range));
      }
    }
    return trimmed(words);
  }

  private static List<String> trimmed(List<String> words) {
    int to = words.size();
    while (to > 0 && (words.get(to - 1).equals("and") || words.get(to - 1).equals("or"))) {
      to--;
    }
    return words.subList(0, to);
  }

  private boolean isDropped(int i) {
    return DROPPED.contains(tokens.tag(i)) && !KEPT.contains(tokens.lower(i))
        || isIdle(i)
        || isDescribing(i)
        || isOwningBody(i)
        || tokens.isAdverb(i) && !KEPT_ADVERBS.contains(tokens.lower(i))
        || phrases.isTime(i)
        || isMark(i)
        || isOfCurrency(i);
  }

  /** {@code new} laws, and not the {@code New} Deal nor {@code each other}. */
  private boolean isIdle(int i) {
    return IDLE.contains(tokens.lower(i))
        && !phrases.isName(i)
        && !tokens.lower(i - 1).equals("each");
  }

  /** {@code the government's} bill: each government has one. */
  private boolean isOwningBody(int i) {
    return tokens.tag(i + 1).equals("POS") && BODIES.contains(tokens.lemma(i));
  }

  /** {@code editor} and {@code President} before the name of a person. */
  private boolean isDescribing(int i) {
    int next = i + 1;
    while (isNominal(next) && !isPerson(next)) {
      next++;
    }
    return isNominal(i) && isPerson(next) && !isInside(i, next);
  }

  private boolean isNominal(int i) {
    return tokens.isNoun(i) || tokens.isAdjective(i);
  }

  private boolean isInside(int i, int name) {
    return references
        .at(tokens.token(name).span().start())
        .filter(r -> r.span().contains(tokens.token(i).span()))
        .isPresent();
  }

  private boolean isPerson(int i) {
    return i < tokens.size()
        && tokens.isProper(i)
        && references
            .at(tokens.token(i).span().start())
            .filter(r -> r.resolvedBy() == Reference.By.NAME && cast.isPerson(r.denotes()))
            .isPresent();
  }

  /** {@code US} in {@code US$1 million}. */
  private boolean isOfCurrency(int i) {
    return tokens.isProper(i) && tokens.lower(i + 1).equals("$") && tokens.isGlued(i + 1);
  }

  private boolean isMark(int i) {
    boolean word = Character.isLetterOrDigit(tokens.text(i).charAt(0));
    return !word && !SIGNS.containsKey(tokens.lower(i)) && !tokens.lower(i).equals("n't");
  }

  /** The name that begins at a token, nothing for its further tokens, else the word itself. */
  private List<String> words(int i, Range range) {
    if (isReflexive(tokens.lower(i))) {
      return List.of(tokens.lower(i));
    }
    Optional<Reference> reference = references.at(tokens.token(i).span().start());
    Optional<String> name = reference.flatMap(this::name);
    if (name.isPresent()) {
      boolean first = tokens.at(reference.get().span().start()) == i || i == range.from();
      return first ? List.of(name.get().split(" ")) : List.of();
    }
    return tokens.isPersonal(i) && !tokens.lower(i).equals("mine") ? List.of() : List.of(word(i));
  }

  private Optional<String> name(Reference reference) {
    return cast.peek(reference.denotes())
        .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
        .map(Actor::label);
  }

  private String word(int i) {
    String lower = tokens.lower(i);
    if (SIGNS.containsKey(lower)) {
      return SIGNS.get(lower);
    }
    if (NUMBERS.contains(lower)) {
      return String.valueOf(NUMBERS.indexOf(lower) + 1);
    }
    return phrases.isName(i) && !tokens.isNumber(i) ? tokens.text(i) : common(i);
  }

  /** {@code striking} miners and {@code smaller} stay what they are; nouns lose their number. */
  private String common(int i) {
    boolean modifies = tokens.isNoun(i + 1) || tokens.isAdjective(i + 1);
    return switch (tokens.tag(i)) {
      case "VBG", "VBN" -> modifies ? tokens.lower(i) : Derivations.spelling(tokens.lemma(i));
      case "JJR", "JJS" -> tokens.lower(i);
      case "NNS" -> keepsNumber(i) ? tokens.lower(i) : tokens.lemma(i);
      default -> tokens.lemma(i);
    };
  }

  /** {@code the drivers} are never one, nor are {@code 400 flats}. */
  private boolean keepsNumber(int i) {
    return tokens.isNumber(i - 1) || tokens.lexicon().isPeople(tokens.lemma(i));
  }

  private static boolean isReflexive(String word) {
    return word.endsWith("self") || word.endsWith("selves");
  }
}
