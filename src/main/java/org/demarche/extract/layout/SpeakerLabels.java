package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Mention;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;
import org.demarche.syntax.Overlaps;

/** Paragraphs that open with a name, a colon and a quotation: {@code Jane Roe: “No.”}. */
final class SpeakerLabels {
  /** In words: longer than in interviews, for office and place may follow the name. */
  private static final int LONGEST_LABEL = 12;

  private final AnnotatedArticle article;
  private final Layout layout;

  SpeakerLabels(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> find(List<Attribution> known) {
    List<Attribution> found = new ArrayList<>();
    for (Block block : layout.blocks()) {
      if (block.kind().isProse()) {
        labelled(block)
            .filter(a -> known.stream().noneMatch(k -> k.content().equals(a.content())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> labelled(Block block) {
    List<Sentence> sentences = layout.sentencesIn(block.span());
    Optional<Span> name = name(block);
    if (sentences.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return colon(sentences.get(0).tokens(), name.get())
        .flatMap(this::quotationAfter)
        .map(words -> attribution(name.get(), words));
  }

  /** The name with which the paragraph begins. */
  private Optional<Span> name(Block block) {
    List<Mention> mentions = article.mentions();
    int first = Overlaps.first(mentions, Mention::span, block.span().start());
    return mentions.subList(first, Math.min(first + 1, mentions.size())).stream()
        .filter(mention -> mention.span().start() == block.span().start())
        .filter(mention -> mention.form() != Mention.Form.ADJECTIVE)
        .map(Mention::span)
        .findFirst();
  }

  /** The end of the colon that closes the label, which has no verb. */
  private static Optional<Integer> colon(List<Token> tokens, Span name) {
    for (int i = 0; i < Math.min(tokens.size(), LONGEST_LABEL); i++) {
      Token token = tokens.get(i);
      if (token.span().start() < name.end()) {
        continue;
      }
      if (token.is(":")) {
        return Optional.of(token.span().end());
      }
      if (token.pos() == Token.Pos.VERB || token.pos() == Token.Pos.AUX) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Span> quotationAfter(int colon) {
    String text = article.text();
    List<Quotation> quotations = article.quotations();
    int first = Overlaps.first(quotations, Quotation::span, colon);
    return quotations.subList(first, Math.min(first + 1, quotations.size())).stream()
        .filter(quotation -> quotation.span().start() >= colon)
        .filter(quotation -> text.substring(colon, quotation.span().start()).isBlank())
        .map(Quotation::words)
        .findFirst();
  }

  private Attribution attribution(Span name, Span words) {
    Construction construction = Construction.of(Form.SPEAKER_LABEL);
    return new AttributionBuilder(construction, layout.content(words, words)).source(name).build();
  }
}
