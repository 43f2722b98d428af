package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Condition;
import org.demarche.model.Condition.Kind;
import org.demarche.model.Demand;
import org.demarche.model.Span;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;

/** Finds what a position depends on: {@code if …}, {@code unless …}, {@code in exchange for …}. */
public final class ConditionFinder {
  /** What follows these is a question: {@code declined to say if}. */
  private static final Set<String> ASKING = WordClass.of("conditions.asking");

  private static final Set<String> NO_IF = Set.of("as", "even");
  private static final Set<String> CLOSING = Set.of(",", ";", ".", ":");
  private static final Set<String> QUOTES = Set.of("“", "\"", "``");
  private static final Set<String> REQUIRED = WordClass.of("conditions.preconditions");
  private static final Set<String> LINKING = Set.of("for", "of", "to");

  /** So many words stand between a verb and its noun. */
  private static final int FAR = 4;

  private static final Map<String, List<Opening>> OPENINGS = openings();

  private final ArticleView tokens;
  private final References references;
  private final DemandMatcher demands;

  public ConditionFinder(ArticleView tokens, References references, DemandMatcher demands) {
    this.tokens = tokens;
    this.references = references;
    this.demands = demands;
  }

  /** Words that open a condition: {@code on condition that}. */
  private record Opening(Kind kind, List<String> words) {}

  /** The classes of {@code conditions.txt} by their first word, the longest first. */
  private static Map<String, List<Opening>> openings() {
    Map<String, List<Opening>> openings = new HashMap<>();
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
      for (String phrase : WordClass.of("conditions." + name)) {
        List<String> words = List.of(phrase.split(" "));
        openings
            .computeIfAbsent(words.get(0), w -> new ArrayList<>())
            .add(new Opening(kind, words));
      }
    }
    openings.values().forEach(o -> o.sort(Comparator.comparing(it -> -it.words().size())));
    return Map.copyOf(openings);
  }

  /** The conditions between the tokens of one sentence. */
  public List<ConditionMention> in(int from, int to) {
    List<ConditionMention> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      Optional<Opening> opening = opening(i);
      int words = i + opening.map(o -> o.words().size()).orElse(0);
      opening.flatMap(o -> condition(o, words, to)).ifPresent(found::add);
      i = Math.max(i + 1, words);
    }
    return found;
  }

  /** Those on which words from {@code from} on depend; one may open their sentence. */
  public List<ConditionMention> around(int from, int to) {
    List<ConditionMention> found = new ArrayList<>();
    fronted(from).ifPresent(found::add);
    required(from).ifPresent(found::add);
    found.addAll(in(from, to));
    return found;
  }

  /** {@code progress} in {@code progress is a precondition for talks}. */
  private Optional<ConditionMention> required(int from) {
    int noun = from - 2;
    if (!LINKING.contains(tokens.lower(from - 1)) || !REQUIRED.contains(tokens.lemma(noun))) {
      return Optional.empty();
    }
    int start = tokens.sentenceStart(from);
    int be = noun;
    while (be > start && noun - be < FAR && !tokens.lemma(be).equals("be")) {
      be--;
    }
    int first = be;
    while (first > start && !isBefore(first - 1)) {
      first--;
    }
    return tokens.lemma(be).equals("be") && first < be
        ? condition(new Opening(Kind.ONLY_IF, List.of()), first, be)
        : Optional.empty();
  }

  /** What a clause begins after. */
  private boolean isBefore(int i) {
    String word = tokens.lower(i);
    return CLOSING.contains(word)
        || QUOTES.contains(word)
        || word.equals("that")
        || tokens.lexicon().says(tokens.lemma(i));
  }

  /** {@code If the port opens, …}: the one that opens the sentence of {@code from}. */
  public Optional<ConditionMention> fronted(int from) {
    int start = tokens.sentenceStart(from);
    int first = QUOTES.contains(tokens.lower(start)) ? start + 1 : start;
    return opening(first)
        .flatMap(o -> condition(o, first + o.words().size(), from))
        .filter(c -> tokens.isComma(c.to()));
  }

  private Optional<Opening> opening(int i) {
    for (Opening opening : OPENINGS.getOrDefault(tokens.lower(i), List.of())) {
      if (stands(opening.words(), i) && !isNoCondition(i)) {
        return Optional.of(opening);
      }
    }
    return Optional.empty();
  }

  private boolean stands(List<String> words, int i) {
    for (int k = 1; k < words.size(); k++) {
      if (!tokens.lower(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Words that look like the opening of a condition. */
  private boolean isNoCondition(int i) {
    return switch (tokens.lower(i)) {
      case "if" -> isComparison(i) || isQuestion(i);
      case "as", "so" -> isDegree(i + 3);
      case "once" -> !tokens.tag(i).equals("IN");
      default -> false;
    };
  }

  /**
   * {@code possible} in {@code as soon as possible}, {@code two} in {@code as long as two years}.
   */
  private boolean isDegree(int i) {
    return tokens.isAdjective(i) || tokens.isAdverb(i) || tokens.isNumber(i);
  }

  /** {@code as if}, {@code even if}, and {@code if not} in {@code weeks, if not months}. */
  private boolean isComparison(int i) {
    return NO_IF.contains(tokens.lower(i - 1)) || tokens.lower(i + 1).equals("not");
  }

  private boolean isQuestion(int i) {
    return ASKING.contains(tokens.lemma(i - 1));
  }

  private Optional<ConditionMention> condition(Opening opening, int from, int limit) {
    int to = from;
    while (to < limit && !CLOSING.contains(tokens.lower(to))) {
      to++;
    }
    if (to <= from || isTime(tokens.span(from, to))) {
      return Optional.empty();
    }
    List<DemandMention> matched = demands.find(tokens, references, from, to);
    Span span = tokens.span(from, to);
    Optional<String> notation =
        matched.stream().map(DemandMention::demand).map(Demand::notation).findFirst();
    Condition condition = new Condition(opening.kind(), span, notation);
    return Optional.of(new ConditionMention(condition, from, to, matched));
  }

  /** {@code until Friday} is no condition. */
  private boolean isTime(Span words) {
    return tokens.times(words).stream().anyMatch(time -> time.span().contains(words));
  }
}
