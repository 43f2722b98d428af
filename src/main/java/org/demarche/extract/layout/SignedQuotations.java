package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Quotation;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.model.Token.Pos;
import org.demarche.syntax.Overlaps;

/**
 * Paragraphs of a quotation and a name: {@code “The bridge is safe.” – Anna Bell, Leeds}. After a
 * dash the name may stand in a paragraph of its own.
 */
final class SignedQuotations {
  /** In words: a name with office and place; more is a sentence. */
  private static final int LONGEST_SIGNATURE = 10;

  private static final String DASHES = "–—-";

  private final AnnotatedArticle article;
  private final Layout layout;

  SignedQuotations(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block.kind().isProse()) {
        signed(block).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> signed(Block block) {
    List<Quotation> quotations = Overlaps.of(article.quotations(), Quotation::span, block.span());
    if (quotations.size() != 1 || quotations.get(0).span().start() != block.span().start()) {
      return Optional.empty();
    }
    Quotation quotation = quotations.get(0);
    Optional<Span> tail =
        quotation.span().end() < block.span().end()
            ? Optional.of(new Span(quotation.span().end(), block.span().end()))
            : dashedAfter(block);
    return tail.flatMap(this::name).map(name -> attribution(quotation, name));
  }

  /** The paragraph after this one, if it begins with a dash. */
  private Optional<Span> dashedAfter(Block block) {
    int next = layout.blocks().indexOf(block) + 1;
    return layout.blocks().stream()
        .skip(next)
        .findFirst()
        .map(Block::span)
        .filter(span -> DASHES.indexOf(article.text().charAt(span.start())) >= 0);
  }

  /** The name that opens what follows the quotation, if that is no sentence. */
  private Optional<Span> name(Span tail) {
    List<Token> words =
        layout.sentencesIn(tail).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> tail.contains(token.span()))
            .dropWhile(token -> token.pos() == Pos.PUNCT)
            .toList();
    if (words.size() > LONGEST_SIGNATURE || Layout.hasVerb(words)) {
      return Optional.empty();
    }
    return words.stream()
        .takeWhile(token -> token.pos() == Pos.PROPN)
        .map(Token::span)
        .reduce(Span::union);
  }

  private Attribution attribution(Quotation quotation, Span name) {
    Content content = layout.content(quotation.words(), quotation.span());
    return new AttributionBuilder(Construction.of(Form.SIGNED_QUOTATION), content)
        .source(name)
        .build();
  }
}
