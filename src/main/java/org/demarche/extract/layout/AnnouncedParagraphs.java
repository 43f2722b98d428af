package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.syntax.Overlaps;
import org.demarche.syntax.Range;
import org.demarche.syntax.VerbGroup;

/**
 * Paragraphs that the one before announces with a colon: {@code The church denied it in a
 * statement:} and a paragraph of its words, with or without marks.
 */
final class AnnouncedParagraphs {
  private final AnnotatedArticle article;
  private final Layout layout;
  private final Lexicon lexicon;
  private final OtherSpeakers others;

  AnnouncedParagraphs(
      AnnotatedArticle article, Layout layout, List<Attribution> known, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = article;
    this.layout = layout;
    this.others = new OtherSpeakers(known, layout);
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i < layout.blocks().size(); i++) {
      announced(layout.blocks().get(i - 1), layout.blocks().get(i)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> announced(Block prior, Block block) {
    if (!prior.kind().isProse() || !block.kind().isProse() || !layout.endsInColon(prior)) {
      return Optional.empty();
    }
    List<Sentence> before = layout.sentencesIn(prior.span());
    Optional<Content> content = content(block);
    if (before.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Syntax s = new Syntax(before.get(before.size() - 1), article, lexicon);
    return announcingVerb(s)
        .flatMap(
            verb ->
                s.subjects().before(verb).map(source -> announced(s, verb, source, content.get())));
  }

  /** The quotation that opens the paragraph, or the whole of one without any marks. */
  private Optional<Content> content(Block block) {
    if (!layout.hasQuotation(block.span())) {
      Span words = upToOtherSpeaker(block);
      return Optional.of(layout.content(words, words));
    }
    return Overlaps.of(article.quotations(), Quotation::span, block.span()).stream()
        .limit(1)
        .filter(quotation -> quotation.span().start() == block.span().start())
        .filter(quotation -> !others.in(block.span()))
        .map(quotation -> layout.content(quotation.words(), quotation.span()))
        .findFirst();
  }

  private static Optional<VerbGroup> announcingVerb(Syntax s) {
    return s.groups().all().stream()
        .filter(group -> group.finite() && !group.passive())
        .filter(group -> s.words().lexicon().says(group.lemma()))
        .reduce((first, second) -> second);
  }

  private Attribution announced(Syntax s, VerbGroup verb, Range source, Content content) {
    return new AttributionBuilder(Construction.of(Form.ANNOUNCED_PARAGRAPH), content)
        .cue(verb.lemma(), s.words().span(verb.start(), verb.end()))
        .source(source.span(s.words()))
        .build();
  }

  private Span upToOtherSpeaker(Block block) {
    Span words = block.span();
    for (Sentence sentence : layout.sentencesIn(block.span())) {
      if (others.in(sentence.span())) {
        return sentence.span().start() > words.start()
            ? new Span(words.start(), sentence.span().start())
            : words;
      }
    }
    return words;
  }
}
