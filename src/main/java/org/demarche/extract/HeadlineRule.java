package org.demarche.extract;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Mention;

/**
 * Headlines in which a colon attributes: {@code Bell: bridge is safe}, {@code It is safe: mayor}.
 */
final class HeadlineRule implements Rule {
  private static final int LONGEST_SOURCE = 4;

  private final List<Mention> mentions;

  /** The rule for an article in which these are mentioned. */
  HeadlineRule(List<Mention> mentions) {
    this.mentions = mentions;
  }

  @Override
  public List<Attribution> find(Syntax s) {
    int colon = colon(s.words());
    if (colon <= 0 || colon >= s.words().size() - 1) {
      return List.of();
    }
    Range left = new Range(0, colon);
    Range right = new Range(colon + 1, s.words().size());
    boolean question = s.words().lower(s.words().size() - 1).equals("?");
    if (isSource(s, left) && isNamed(s, left) && isClause(s, right) && !question) {
      return attribution(s, left, right);
    }
    return isSource(s, right) && isClause(s, left) ? attribution(s, right, left) : List.of();
  }

  /** The only colon; -1 where there is none, or several. */
  private static int colon(Words words) {
    int colon = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals(":")) {
        if (colon >= 0) {
          return -1;
        }
        colon = i;
      }
    }
    return colon;
  }

  /** A short noun phrase. */
  private static boolean isSource(Syntax s, Range range) {
    return range.end() - range.start() <= LONGEST_SOURCE
        && s.phrases().baseEnd(range.start()) == range.end();
  }

  /** One capitalized word alone may be a rubric: {@code Live: …}. */
  private boolean isNamed(Syntax s, Range range) {
    boolean full = range.end() - range.start() > 1;
    return Overlaps.of(mentions, Mention::span, s.words().span(range)).stream()
        .anyMatch(mention -> full || mention.form() != Mention.Form.NEW_NAME);
  }

  private static boolean isClause(Syntax s, Range range) {
    return s.groups().firstFinite(range.start(), range.end()).isPresent();
  }

  private static List<Attribution> attribution(Syntax s, Range source, Range words) {
    return s.contents()
        .of(words.start(), words.end())
        .map(
            content ->
                Attributions.of(
                    Kind.SAY,
                    "quote",
                    Optional.empty(),
                    content,
                    Optional.of(s.words().span(source)),
                    Optional.empty(),
                    false,
                    "headline"))
        .map(List::of)
        .orElse(List.of());
  }
}
