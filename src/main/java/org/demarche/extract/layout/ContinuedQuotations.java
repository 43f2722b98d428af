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
    BitSet taken = Taken.among(article.quotations(), known);
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
        .filter(a -> isLong(quotation) || isRightBefore(a, start))
        .map(a -> continued(a, quotation, goesOn(a, quotation)));
  }

  /** In one paragraph, or in the next without a closing mark between. */
  private boolean goesOn(Attribution before, Quotation quotation) {
    int block = layout.blockOf(quotation.span().start());
    return quotation.continues() || layout.blockOf(before.content().end() - 1) == block;
  }

  private Attribution continued(Attribution before, Quotation quotation, boolean goesOn) {
    Content content = layout.content(quotation.words(), quotation.span());
    Attribution continued = Said.continued(before, content, Construction.of(Form.CONTINUED));
    return goesOn ? Attributions.asContinuation(continued) : continued;
  }

  /** A quotation that is a sentence of its own, not a term in quotation marks. */
  private boolean isUtterance(Quotation quotation) {
    List<Sentence> holders = layout.sentencesIn(quotation.words());
    if (holders.isEmpty() || !article.block(holders.get(0)).kind().isRead()) {
      return false;
    }
    Sentence holder = holders.get(0);
    boolean opensSentence = holder.span().start() >= quotation.span().start();
    boolean sentence = isLong(quotation) || isWholeSentence(quotation);
    return quotation.continues() || sentence && opensSentence;
  }

  private boolean isLong(Quotation quotation) {
    return quotation.continues() || wordsOf(quotation).size() >= FEWEST_WORDS;
  }

  /** {@code “Someone cut it.”}: a verb after another word, and a mark that ends a sentence. */
  private boolean isWholeSentence(Quotation quotation) {
    return layout.endsSentence(quotation.words())
        && Layout.hasVerb(wordsOf(quotation).stream().skip(1).toList());
  }

  /** Those of its first sentence. */
  private List<Token> wordsOf(Quotation quotation) {
    return layout.sentencesIn(quotation.words()).get(0).tokens().stream()
        .filter(t -> quotation.words().contains(t.span()) && t.pos() != Token.Pos.PUNCT)
        .toList();
  }

  /** Whether no sentence stands between: a few words may answer the writer, too. */
  private boolean isRightBefore(Attribution a, int start) {
    int end = Math.max(a.content().end(), a.source().get().end());
    return end >= start || layout.sentencesIn(new Span(end - 1, start)).size() == 1;
  }
}
