package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Paragraphs that are quotations without marks: in the first person within an article that is not,
 * pulled out of the text or signed with a name.
 */
final class ParagraphQuotations {
  /** In words: more capitals in a row are a title or a slogan. */
  private static final int LONGEST_NAME = 5;

  /** In paragraphs: one may stand between what was said and what is pulled out of it. */
  private static final int NEAR = 2;

  /** In paragraphs that end in a question mark: one alone may be the writer's. */
  private static final int FEWEST_QUESTIONS = 2;

  private final AnnotatedArticle article;
  private final Layout layout;

  ParagraphQuotations(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> find(List<Attribution> known, Said said) {
    OtherSpeakers others = new OtherSpeakers(known, layout);
    Set<Integer> spoken =
        known.stream()
            .filter(ParagraphQuotations::isByLayout)
            .map(a -> layout.blockOf(a.content().start()))
            .collect(Collectors.toSet());
    List<Block> blocks = layout.blocks();
    List<Boolean> firstPerson = blocks.stream().map(this::isFirstPerson).toList();
    boolean rare = isWrittenInThirdPerson(blocks);
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      if (rare && firstPerson.get(i) && !spoken.contains(i)) {
        pulled(i, said, others).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isByLayout(Attribution a) {
    return Stream.of(Form.ANNOUNCED_PARAGRAPH, Form.SPEAKER_LABEL, Form.PULLED_QUOTATION)
        .anyMatch(a.construction()::is);
  }

  /** Whether the first person is rare outside of marks, and no questions stand for themselves. */
  private boolean isWrittenInThirdPerson(List<Block> blocks) {
    long prose = blocks.stream().filter(b -> b.kind().isProse()).count();
    long count = blocks.stream().filter(b -> hasFirstPerson(b, Integer.MAX_VALUE)).count();
    return count * 4 <= prose
        && blocks.stream().filter(this::isQuestion).count() < FEWEST_QUESTIONS;
  }

  /** A question of an interview, without a mark. */
  private boolean isQuestion(Block block) {
    Span words = layout.trimmed(block.span());
    return isUnmarkedProse(block) && article.text().charAt(words.end() - 1) == '?';
  }

  /** In its first sentence. */
  private boolean isFirstPerson(Block block) {
    return hasFirstPerson(block, 1);
  }

  private boolean hasFirstPerson(Block block, int sentences) {
    return isUnmarkedProse(block)
        && layout.sentencesIn(block.span()).stream()
            .limit(sentences)
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> Layout.FIRST_PERSON.contains(t.text()));
  }

  private boolean isUnmarkedProse(Block block) {
    return block.kind().isProse() && !layout.hasQuotation(block.span());
  }

  /** Said by the last speaker, or by the name that signs it. */
  private Optional<Attribution> pulled(int i, Said said, OtherSpeakers others) {
    Block block = layout.blocks().get(i);
    if (others.in(block.span())) {
      return Optional.empty();
    }
    Optional<Span> signature = signature(block);
    if (signature.isPresent()) {
      return Optional.of(signed(block, signature.get()));
    }
    Content content = layout.content(block.span(), block.span());
    return said.lastBefore(block.span().start())
        .filter(a -> layout.blockOf(a.content().end() - 1) >= i - NEAR)
        .map(a -> Said.continued(a, content, Construction.of(Form.PULLED_QUOTATION)));
  }

  /** The name, and nothing else, in the last of several sentences. */
  private Optional<Span> signature(Block block) {
    List<Sentence> sentences = layout.sentencesIn(block.span());
    Sentence last = sentences.get(sentences.size() - 1);
    List<Token> name = last.tokens().stream().filter(t -> t.pos() != Token.Pos.PUNCT).toList();
    boolean names =
        !name.isEmpty()
            && name.size() <= LONGEST_NAME
            && name.stream().allMatch(t -> t.pos() == Token.Pos.PROPN);
    return sentences.size() > 1 && names
        ? Optional.of(name.get(0).span().union(name.get(name.size() - 1).span()))
        : Optional.empty();
  }

  private Attribution signed(Block block, Span signature) {
    List<Sentence> sentences = layout.sentencesIn(block.span());
    Span words = new Span(block.span().start(), sentences.get(sentences.size() - 2).span().end());
    return new AttributionBuilder(
            Construction.of(Form.SIGNED_QUOTATION), layout.content(words, words))
        .source(signature)
        .build();
  }
}
