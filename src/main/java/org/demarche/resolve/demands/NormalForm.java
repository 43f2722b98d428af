package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Phrases;
import org.demarche.syntax.Phrases.Range;

/**
 * The words of an action in the form in which determiners, tense and number make no difference: the
 * same for {@code to lift the sanctions on Norland} and {@code lifted sanctions on Norland}.
 */
final class NormalForm {
  private static final Set<String> DROPPED = WordClass.of("demands.dropped-tags");
  private static final Set<String> KEPT_ADVERBS = WordClass.of("demands.kept-adverbs");
  private static final Set<String> PARTS_OF_TIME = WordClass.of("demands.parts-of-time");
  private static final Set<String> STOP_WORDS = WordClass.of("demands.stop-words");

  private static final Set<String> LOOSE = WordClass.of("demands.loose-ends");

  private final ArticleView tokens;
  private final Cast cast;
  private final References references;
  private final Phrases phrases;

  NormalForm(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.references = references;
    this.phrases = new Phrases(tokens, references::covers);
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
    while (!words.isEmpty() && isLoose(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }

  private boolean isDropped(int i) {
    String tag = tokens.tag(i);
    boolean adverb = tag.startsWith("RB") && !KEPT_ADVERBS.contains(tokens.lower(i));
    boolean ofTime = phrases.isTime(i) || isBeforeTime(i);
    boolean mark =
        !Character.isLetterOrDigit(tokens.token(i).text().charAt(0))
            && !tokens.lower(i).equals("n't");
    boolean no = tokens.lower(i).equals("no") || tokens.lower(i).equals("both");
    boolean have = tokens.lemma(i).equals("have") && tokens.tag(i + 1).equals("VBN");
    boolean copula = tokens.lemma(i).equals("be") && tokens.tag(i + 1).equals("VBN");
    return DROPPED.contains(tag) && !no
        || adverb
        || ofTime
        || mark
        || have
        || copula && !tokens.lower(i).equals("be")
        || tag.equals("POS")
        || STOP_WORDS.contains(tokens.lower(i));
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

  private Optional<String> word(int i, boolean verb) {
    String tag = tokens.tag(i);
    if (tokens.lower(i).endsWith("self") || tokens.lower(i).endsWith("selves")) {
      return Optional.of(tokens.lower(i));
    }
    if (tag.equals("PRP")) {
      return references
          .at(tokens.token(i).span().start())
          .map(Reference::denotes)
          .flatMap(cast::peek)
          .filter(a -> a.kind() != Actor.Kind.UNNAMED)
          .map(Actor::label);
    }
    if (tag.startsWith("NNP")) {
      return Optional.of(tokens.token(i).text());
    }
    boolean form = !verb && (tag.equals("VBG") || tag.equals("VBN"));
    boolean counted = tag.equals("NNS") && (isNumber(i - 1) || isNumber(i - 2));
    boolean compared = tag.equals("JJR") || tag.equals("JJS");
    boolean name = isCapital(i);
    if (name) {
      return Optional.of(tokens.token(i).text());
    }
    return Optional.of(
        form || counted || compared ? tokens.lower(i) : tokens.lemma(i).toLowerCase(Locale.ROOT));
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
