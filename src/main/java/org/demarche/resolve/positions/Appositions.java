package org.demarche.resolve.positions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.resolve.actors.Discourse;
import org.demarche.resolve.demands.CourseHead;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/** Finds the names that are set between commas after a description. */
final class Appositions {
  private static final Set<String> LINKS = Set.of("IN", "DT", "CC", "POS", "JJ");

  private final ArticleView tokens;
  private final Discourse discourse;

  Appositions(Discourse discourse) {
    this.tokens = discourse.view();
    this.discourse = discourse;
  }

  /**
   * Of {@code two members, Ann Roe of Osk and Bo Holm, voted}: the two persons; of {@code the
   * sponsor, Senator Ann Roe of Osk, vowed}: her; of {@code a league, Judges for Peace, urged}: its
   * name.
   *
   * @param cue the token before which they stand
   */
  List<Range> after(Range words, int cue) {
    boolean set = tokens.isComma(words.to()) && cue > words.to() + 1;
    String head = tokens.tag(CourseHead.of(words, tokens));
    boolean counted = head.equals("NNPS") && tokens.tag(words.from()).equals("CD");
    boolean many = head.equals("NNS") || counted; // of a party, a court
    if (!set || !many && isNamed(words)) {
      return List.of();
    }
    Range between = new Range(words.to() + 1, cue);
    List<Reference> names = references(between);
    if (names.isEmpty()) {
      return large(between).stream().toList();
    }
    return many
        ? persons(names)
        : names.stream().limit(1).map(this::range).filter(n -> opens(between, n)).toList();
  }

  private List<Range> persons(List<Reference> names) {
    List<Range> found =
        names.stream()
            .filter(r -> discourse.cast().isPerson(r.denotes()))
            .map(this::range)
            .toList();
    return found.size() > 1 ? found : List.of();
  }

  private Range range(Reference name) {
    return new Range(tokens.at(name.span().start()), tokens.after(name.span()));
  }

  private List<Reference> references(Range words) {
    return discourse.references().within(words.span(tokens)).stream()
        .filter(r -> r.resolvedBy() == By.NAME && !r.adjective())
        .filter(r -> discourse.cast().isNamed(r.denotes()))
        .toList();
  }

  private boolean isNamed(Range words) {
    return references(words).stream().anyMatch(r -> r.span().end() == words.span(tokens).end());
  }

  /** Whether words begin with a name and its titles, and nothing follows but a comma. */
  private boolean opens(Range words, Range name) {
    return tokens.isComma(name.to())
        && IntStream.range(words.from(), name.from())
            .allMatch(i -> tokens.isProper(i) || tokens.isNoun(i));
  }

  /** A name that the article does not know. */
  private Optional<Range> large(Range words) {
    int to = words.from();
    while (to < words.to() && (isLarge(to) || isLarge(to + 1) && isLink(to))) {
      to++;
    }
    boolean name = to > words.from() && isLarge(words.from()) && tokens.isComma(to);
    return name ? Optional.of(new Range(words.from(), to)) : Optional.empty();
  }

  private boolean isLarge(int i) {
    return tokens.isCapitalised(i) && tokens.isNoun(i);
  }

  private boolean isLink(int i) {
    return LINKS.contains(tokens.tag(i));
  }
}
