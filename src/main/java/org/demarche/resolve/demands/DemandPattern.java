package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.Reference;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * A pattern by which a demand is recognised: terms that must all occur in a clause, in any order.
 *
 * <p>{@code a|b} alternatives · {@code pull_out} words that follow one another · {@code withdraw*}
 * any ending · {@code @ukraine} a reference to the actor or region whose IRI ends in {@code
 * /ukraine} · {@code -temporary} must not occur.
 */
final class DemandPattern {
  private final List<Term> terms;

  private DemandPattern(List<Term> terms) {
    this.terms = terms;
  }

  /**
   * A term of a pattern.
   *
   * @param initials a bit for each first word, as {@link ArticleView#initial} gives it; all of them
   *     where a reference will do
   */
  private record Term(List<Alternative> alternatives, boolean absent, long initials) {
    static Term of(List<Alternative> alternatives, boolean absent) {
      long initials = 0;
      for (Alternative it : alternatives) {
        initials |= it.reference() ? -1 : it.words().get(0).initial();
      }
      return new Term(List.copyOf(alternatives), absent, initials);
    }

    boolean isReference() {
      return alternatives.stream().anyMatch(Alternative::reference);
    }
  }

  private record Alternative(List<Word> words, boolean reference) {}

  /** A word of a pattern; {@code open} when any ending will do. */
  private record Word(String text, boolean open, long initial) {
    static Word parse(String pattern) {
      return pattern.endsWith("*")
          ? of(pattern.substring(0, pattern.length() - 1), true)
          : of(pattern, false);
    }

    static Word of(String text, boolean open) {
      boolean any = open && text.length() == 1; // of which the second character is not known
      return new Word(text, open, any ? -1 : ArticleView.initial(text));
    }

    boolean matches(String word) {
      return open ? word.startsWith(text) : word.equals(text);
    }
  }

  static DemandPattern parse(String pattern) {
    List<Term> terms = new ArrayList<>();
    for (String term : pattern.strip().split("\\s+")) {
      boolean absent = term.startsWith("-") && term.length() > 1;
      List<Alternative> alternatives = new ArrayList<>();
      for (String word : (absent ? term.substring(1) : term).split("\\|")) {
        addAlternatives(alternatives, word);
      }
      terms.add(Term.of(alternatives, absent));
    }
    return new DemandPattern(List.copyOf(terms));
  }

  /** A hyphen is a token of its own in {@code phase-out}, but not in {@code re-establish}. */
  private static void addAlternatives(List<Alternative> alternatives, String word) {
    if (word.startsWith("@")) {
      alternatives.add(new Alternative(List.of(Word.of("/" + word.substring(1), false)), true));
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    alternatives.add(alternative(lower));
    if (lower.contains("-")) {
      alternatives.add(alternative(lower.replace("-", "_-_")));
    }
  }

  private static Alternative alternative(String words) {
    return new Alternative(Stream.of(words.split("_")).map(Word::parse).toList(), false);
  }

  /** The words, among them one that every match has, for an index; empty when there is none. */
  Optional<List<String>> anchors() {
    for (Term term : terms) {
      boolean plain =
          !term.absent() && term.alternatives().stream().noneMatch(Alternative::reference);
      if (plain) {
        return Optional.of(term.alternatives().stream().map(a -> a.words().get(0).text()).toList());
      }
    }
    return Optional.empty();
  }

  /** Where the words of the pattern stand closest in tokens {@code from} to {@code to}. */
  Optional<Match> match(ArticleView tokens, References references, int from, int to) {
    if (!mayMatch(tokens.initials(from, to))) {
      return Optional.empty();
    }
    List<List<Range>> places = new ArrayList<>();
    for (Term term : terms) {
      List<Range> found = places(term, tokens, references, from, to);
      if (term.absent() != found.isEmpty()) {
        return Optional.empty();
      }
      if (!term.absent() && !term.isReference()) {
        places.add(found);
      }
    }
    return places.isEmpty() ? Optional.empty() : closest(places);
  }

  /** Whether the words of each term can begin with what words there begin with. */
  private boolean mayMatch(long initials) {
    for (Term term : terms) {
      if (!term.absent() && (term.initials() & initials) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Of all choices the one around a place of the first term that spans the fewest tokens. */
  private static Optional<Match> closest(List<List<Range>> places) {
    Match best = null;
    for (Range anchor : places.get(0)) {
      Match match = around(anchor, places);
      if (best == null || match.width() < best.width()) {
        best = match;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Match around(Range anchor, List<List<Range>> places) {
    Set<Integer> words = new TreeSet<>();
    for (List<Range> ofTerm : places) {
      Range nearest = ofTerm.get(0);
      for (Range place : ofTerm) {
        if (Math.abs(place.from() - anchor.from()) < Math.abs(nearest.from() - anchor.from())) {
          nearest = place;
        }
      }
      Range chosen = ofTerm == places.get(0) ? anchor : nearest;
      for (int i = chosen.from(); i < chosen.to(); i++) {
        words.add(i);
      }
    }
    TreeSet<Integer> sorted = new TreeSet<>(words);
    return new Match(sorted.first(), sorted.last() + 1, words);
  }

  /**
   * What a pattern matched.
   *
   * @param from the first of its words, a token
   * @param to after the last of its words
   * @param words the tokens of its words; more are more specific
   */
  public record Match(int from, int to, Set<Integer> words) {
    int width() {
      return to - from;
    }
  }

  private static List<Range> places(
      Term term, ArticleView tokens, References references, int from, int to) {
    List<Range> places = new ArrayList<>();
    int[] firsts = tokens.thatMayBegin(term.initials(), from, to);
    for (Alternative alternative : term.alternatives()) {
      if (alternative.reference()) {
        addReferences(places, alternative.words().get(0).text(), tokens, references, from, to);
      } else {
        addWords(places, alternative.words(), tokens, firsts, to);
      }
    }
    return places;
  }

  private static void addReferences(
      List<Range> places,
      String ending,
      ArticleView tokens,
      References references,
      int from,
      int to) {
    for (Reference reference : references.within(tokens.span(from, to))) {
      if (reference.denotes().endsWith(ending)) {
        int at = tokens.at(reference.span().start());
        places.add(new Range(at, at + 1));
      }
    }
  }

  private static void addWords(
      List<Range> places, List<Word> words, ArticleView tokens, int[] firsts, int to) {
    for (int i : firsts) {
      if (stand(words, tokens, i, to)) {
        places.add(new Range(i, i + words.size()));
      }
    }
  }

  private static boolean stand(List<Word> words, ArticleView tokens, int from, int to) {
    if (from + words.size() > to) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!isWord(words.get(k), tokens, from + k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(Word pattern, ArticleView tokens, int i) {
    return tokens.mayBegin(i, pattern.initial())
        && (pattern.matches(tokens.lower(i)) || pattern.matches(tokens.lemma(i)));
  }
}
