package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.content.Attributions;
import org.demarche.extract.content.Content;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Overlaps;

/**
 * A quotation without a cue of its own, after an attributed one of the same paragraph or of the one
 * before, has the same source: {@code “A,” he said. “B.”}.
 */
final class ContinuedQuotations {
  /** Fewer words between marks are often a title or a term. */
  private static final int FEWEST_WORDS = 4;

  private final AnnotatedArticle article;
  private final Layout layout;

  ContinuedQuotations(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  /** The continuations, which are also added to {@code said}. */
  List<Attribution> find(List<Attribution> known, Said said) {
    List<Attribution> found = new ArrayList<>();
    BitSet taken = taken(known);
    for (int i = 0; i < article.quotations().size(); i++) {
      Quotation quotation = article.quotations().get(i);
      if (!taken.get(i) && isUtterance(quotation)) {
        continuation(quotation, said).ifPresent(found::add);
        found.stream().skip(Math.max(0, found.size() - 1)).forEach(said::add);
      }
    }
    return found;
  }

  private Optional<Attribution> continuation(Quotation quotation, Said said) {
    int start = quotation.span().start();
    int block = layout.blockOf(start);
    return said.lastBefore(start)
        .filter(a -> layout.blockOf(a.content().end() - 1) >= block - 1)
        .map(a -> continued(a, quotation, layout.blockOf(a.content().end() - 1) == block));
  }

  private Attribution continued(Attribution before, Quotation quotation, boolean sameParagraph) {
    Content content = layout.content(quotation.words(), quotation.span());
    Attribution continued = Said.continued(before, content, Construction.of(Form.CONTINUED));
    return sameParagraph ? Attributions.asContinuation(continued) : continued;
  }

  /** The quotations that share words with an attribution which comes from outside of them. */
  private BitSet taken(List<Attribution> known) {
    List<Quotation> all = article.quotations();
    BitSet taken = new BitSet(all.size());
    for (Attribution a : known) {
      for (Span piece : a.pieces()) {
        int i = Overlaps.first(all, Quotation::span, piece.start());
        for (; i < all.size() && all.get(i).span().start() < piece.end(); i++) {
          Quotation quotation = all.get(i);
          boolean inside = a.cue().filter(cue -> quotation.words().contains(cue)).isPresent();
          if (!inside && piece.overlaps(quotation.words())) {
            taken.set(i);
          }
        }
      }
    }
    return taken;
  }

  /** A quotation that is a sentence of its own, not a term in quotation marks. */
  private boolean isUtterance(Quotation quotation) {
    List<Sentence> holders = layout.sentencesIn(quotation.words());
    if (holders.isEmpty() || !article.block(holders.get(0)).kind().isRead()) {
      return false;
    }
    Sentence holder = holders.get(0);
    long count =
        holder.tokens().stream()
            .filter(t -> quotation.words().contains(t.span()) && t.pos() != Token.Pos.PUNCT)
            .count();
    boolean opensSentence = holder.span().start() >= quotation.span().start();
    return quotation.continues() || count >= FEWEST_WORDS && opensSentence;
  }
}
