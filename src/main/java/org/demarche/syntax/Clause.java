package org.demarche.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/**
 * The part of a content that lies in one sentence, as a range of tokens.
 *
 * @param from where demands are looked for; the addressee belongs to the first clause
 * @param to the end, exclusive
 * @param contentFrom where the content itself begins
 */
public record Clause(int from, int to, int contentFrom) {

  public static List<Clause> of(Attribution attribution, ArticleView tokens) {
    List<Clause> clauses = new ArrayList<>();
    for (Span piece : attribution.pieces()) {
      int from = tokens.at(piece.start());
      int to = tokens.after(piece);
      int start = from;
      for (int i = from + 1; i <= to; i++) {
        if (i == to || tokens.sentence(i) != tokens.sentence(start)) {
          int widened = start == from ? addressee(attribution, tokens, start) : start;
          clauses.add(new Clause(widened, i, start));
          start = i;
        }
      }
    }
    return clauses;
  }

  private static int addressee(Attribution attribution, ArticleView tokens, int start) {
    Optional<Span> before =
        attribution.addressee().filter(s -> s.end() <= tokens.token(start).span().start());
    return before.map(s -> tokens.at(s.start())).orElse(start);
  }
}
