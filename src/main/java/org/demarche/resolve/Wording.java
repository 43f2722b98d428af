package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Reference;

/**
 * A pattern by which a demand is recognised: terms that must all occur in a clause, in any order.
 *
 * <p>{@code a|b} alternatives · {@code pull_out} words that follow one another · {@code withdraw*}
 * any ending · {@code @ukraine} a reference to the actor or region whose IRI ends in {@code
 * /ukraine} · {@code -temporary} must not occur.
 */
final class Wording {
  private final List<Term> terms;

  private Wording(List<Term> terms) {
    this.terms = terms;
  }

  private record Term(List<Alternative> alternatives, boolean absent) {}

  private record Alternative(List<String> words, boolean reference) {}

  static Wording parse(String pattern) {
    List<Term> terms = new ArrayList<>();
    for (String term : pattern.strip().split("\\s+")) {
      boolean absent = term.startsWith("-") && term.length() > 1;
      List<Alternative> alternatives = new ArrayList<>();
      for (String word : (absent ? term.substring(1) : term).split("\\|")) {
        alternatives.add(alternative(word));
      }
      terms.add(new Term(List.copyOf(alternatives), absent));
    }
    return new Wording(List.copyOf(terms));
  }

  private static Alternative alternative(String word) {
    return word.startsWith("@")
        ? new Alternative(List.of("/" + word.substring(1)), true)
        : new Alternative(List.of(word.toLowerCase(Locale.ROOT).split("_")), false);
  }

  /** The words, among them one that every match has, for an index; empty when there is none. */
  Optional<List<String>> anchors() {
    for (Term term : terms) {
      boolean plain =
          !term.absent() && term.alternatives().stream().noneMatch(Alternative::reference);
      if (plain) {
        return Optional.of(term.alternatives().stream().map(a -> a.words().get(0)).toList());
      }
    }
    return Optional.empty();
  }

  /**
   * Where the words of the pattern stand in tokens {@code from} to {@code to}; empty if not all do.
   */
  Optional<Match> match(TokenIndex tokens, References references, int from, int to) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    java.util.Set<Integer> words = new java.util.TreeSet<>();
    for (Term term : terms) {
      int at = find(term, tokens, references, from, to);
      if (term.absent() == (at >= 0)) {
        return Optional.empty();
      }
      boolean isWord = term.alternatives().stream().noneMatch(Alternative::reference);
      if (at >= 0 && isWord) {
        first = Math.min(first, at);
        last = Math.max(last, at);
        words.add(at);
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(new Match(first, last + 1, words));
  }

  /**
   * What a pattern matched.
   *
   * @param from the first of its words, a token
   * @param to after the last of its words
   * @param words the tokens of its words; more are more specific
   */
  record Match(int from, int to, java.util.Set<Integer> words) {}

  private int find(Term term, TokenIndex tokens, References references, int from, int to) {
    for (Alternative alternative : term.alternatives()) {
      int at =
          alternative.reference()
              ? findReference(alternative.words().get(0), tokens, references, from, to)
              : findWords(alternative.words(), tokens, from, to);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  private int findReference(
      String ending, TokenIndex tokens, References references, int from, int to) {
    for (Reference reference : references.within(tokens.span(from, to))) {
      if (reference.denotes().endsWith(ending)) {
        return tokens.at(reference.span().start());
      }
    }
    return -1;
  }

  private int findWords(List<String> words, TokenIndex tokens, int from, int to) {
    for (int i = from; i + words.size() <= to; i++) {
      int matched = 0;
      while (matched < words.size() && isWord(words.get(matched), tokens, i + matched)) {
        matched++;
      }
      if (matched == words.size()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(String pattern, TokenIndex tokens, int i) {
    if (pattern.endsWith("*")) {
      String stem = pattern.substring(0, pattern.length() - 1);
      return tokens.lower(i).startsWith(stem) || tokens.lemma(i).startsWith(stem);
    }
    return tokens.lower(i).equals(pattern) || tokens.lemma(i).equals(pattern);
  }
}
