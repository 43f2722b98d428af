package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticlePhrases;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * The words of an action in the form in which determiners, tense and number make no difference: the
 * same for {@code to lift the sanctions on Norland} and {@code lifted sanctions on Norland}.
 */
final class NormalForm {
  private static final Set<String> DROPPED = WordClass.of("demands.dropped-tags");
  private static final Set<String> KEPT_DETERMINERS = Set.of("no", "both");
  private static final Set<String> KEPT_ADVERBS = WordClass.of("demands.kept-adverbs");
  private static final Set<String> PARTS_OF_TIME = WordClass.of("demands.parts-of-time");
  private static final Set<String> STOP_WORDS = WordClass.of("demands.stop-words");

  private static final Set<String> LOOSE = WordClass.of("demands.loose-ends");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final ArticlePhrases phrases;

  NormalForm(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.phrases = new ArticlePhrases(tokens, references::covers);
  }

  /**
   * The words of {@code action}; those of an expression of time are left out.
   *
   * @param verbal whether it begins with a verb
   */
  List<String> of(Range action, boolean verbal) {
    List<String> words = new ArrayList<>();
    for (int i = action.from(); i < action.to(); i++) {
      if (!isDropped(i)) {
        word(i, verbal && words.isEmpty()).ifPresent(words::add);
      }
    }
    while (!words.isEmpty() && LOOSE.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private boolean isDropped(int i) {
    return isFunctionWord(i)
        || isAdverb(i)
        || isOfTime(i)
        || isMark(i)
        || isAuxiliary(i)
        || STOP_WORDS.contains(tokens.lower(i));
  }

  /** {@code the}, {@code its}, {@code 's}; {@code no} and {@code both} say something. */
  private boolean isFunctionWord(int i) {
    return DROPPED.contains(tokens.tag(i)) && !KEPT_DETERMINERS.contains(tokens.lower(i));
  }

  /** {@code quickly}, but neither {@code not} nor {@code out}. */
  private boolean isAdverb(int i) {
    return tokens.tag(i).startsWith("RB") && !KEPT_ADVERBS.contains(tokens.lower(i));
  }

  private boolean isOfTime(int i) {
    return phrases.isTime(i) || isBeforeTime(i);
  }

  private boolean isMark(int i) {
    return !Character.isLetterOrDigit(tokens.token(i).text().charAt(0))
        && !tokens.lower(i).equals("n't");
  }

  /** {@code has left}, {@code was left}, but {@code to be left} is the passive of an action. */
  private boolean isAuxiliary(int i) {
    boolean have = tokens.lemma(i).equals("have");
    boolean finite = tokens.lemma(i).equals("be") && !tokens.lower(i).equals("be");
    return (have || finite) && tokens.tag(i + 1).equals("VBN");
  }

  /** {@code by}, {@code by the end of} and the like before a time. */
  private boolean isBeforeTime(int i) {
    int next = i;
    while (isLeadingToTime(next)) {
      next++;
    }
    return next > i && phrases.isTime(next);
  }

  private boolean isLeadingToTime(int i) {
    String tag = tokens.tag(i);
    boolean function = tag.equals("IN") || tag.equals("TO") || tag.equals("DT");
    return !phrases.isTime(i) && (function || PARTS_OF_TIME.contains(tokens.lower(i)));
  }

  /**
   * A word as it stands in the normal form; the first that applies of: a reflexive pronoun, the
   * name that a pronoun stands for, a name as it is written, a form that means something else than
   * its lemma, the lemma. Empty for a pronoun that stands for nobody known.
   *
   * @param verb whether it is the verb of the action
   */
  private Optional<String> word(int i, boolean verb) {
    if (isReflexive(i)) {
      return Optional.of(tokens.lower(i));
    }
    if (tokens.tag(i).equals("PRP")) {
      return nameFor(i);
    }
    if (tokens.tag(i).startsWith("NNP") || isCapital(i)) {
      return Optional.of(tokens.token(i).text());
    }
    return Optional.of(keepsForm(i, verb) ? tokens.lower(i) : tokens.lemma(i));
  }

  private boolean isReflexive(int i) {
    return tokens.lower(i).endsWith("self") || tokens.lower(i).endsWith("selves");
  }

  private Optional<String> nameFor(int pronoun) {
    return references
        .at(tokens.token(pronoun).span().start())
        .map(Reference::denotes)
        .flatMap(cast::peek)
        .filter(a -> a.kind() != Actor.Kind.UNNAMED)
        .map(Actor::label);
  }

  /** {@code striking} workers, {@code two bridges}, {@code smaller}. */
  private boolean keepsForm(int i, boolean verb) {
    return switch (tokens.tag(i)) {
      case "VBG", "VBN" -> !verb;
      case "NNS" -> isNumber(i - 1) || isNumber(i - 2);
      case "JJR", "JJS" -> true;
      default -> false;
    };
  }

  private boolean isNumber(int i) {
    return tokens.tag(i).equals("CD") && !tokens.lower(i).equals("one");
  }

  /** Capital letters inside a sentence belong to names: {@code II}, {@code Tel}. */
  private boolean isCapital(int i) {
    boolean inside = i > 0 && tokens.sentence(i - 1) == tokens.sentence(i);
    return inside && Character.isUpperCase(tokens.token(i).text().charAt(0)) || phrases.isName(i);
  }
}
