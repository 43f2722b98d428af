package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Block;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * Paragraphs that are quotations without marks: in the first person within an article that is not,
 * pulled out of the text or signed with a name; or announced by a paragraph that ends in a colon.
 */
final class ParagraphQuotations {
  private static final Set<String> FIRST_PERSON = Set.of("I", "We", "we", "My", "my", "Our", "our");
  private static final int LONGEST_NAME = 5;
  private static final int NEAR = 2;

  private final AnnotatedArticle article;
  private final Layout layout;
  private final TreeSet<Integer> cues = new TreeSet<>();

  ParagraphQuotations(AnnotatedArticle article, Layout layout) {
    this.article = article;
    this.layout = layout;
  }

  List<Attribution> find(List<Attribution> known, Said said) {
    known.stream().filter(a -> !isFirstPerson(a)).forEach(this::note);
    List<Block> blocks = layout.blocks();
    List<Boolean> firstPerson = blocks.stream().map(this::isFirstPerson).toList();
    long count = firstPerson.stream().filter(is -> is).count();
    boolean rare = count * 4 <= blocks.stream().filter(b -> b.kind().isProse()).count();
    List<Attribution> found = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      Optional<Attribution> announced = announced(i);
      announced.ifPresent(found::add);
      if (announced.isEmpty() && rare && firstPerson.get(i)) {
        pulled(i, said).ifPresent(found::add);
      }
    }
    return found;
  }

  private void note(Attribution a) {
    a.cue().ifPresent(cue -> cues.add(cue.start()));
  }

  private boolean isFirstPerson(Attribution a) {
    return a.source().filter(s -> FIRST_PERSON.contains(s.of(article.text()))).isPresent();
  }

  private boolean isFirstPerson(Block block) {
    return isUnmarkedProse(block)
        && layout.sentencesIn(block.span()).stream()
            .limit(1)
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> FIRST_PERSON.contains(t.text()));
  }

  private boolean isUnmarkedProse(Block block) {
    return block.kind().isProse() && !layout.hasQuotation(block.span());
  }

  /** Said by the last speaker, or by the name that signs it. */
  private Optional<Attribution> pulled(int i, Said said) {
    Block block = layout.blocks().get(i);
    if (hasOtherSpeaker(block.span())) {
      return Optional.empty();
    }
    Optional<Span> signature = signature(block);
    if (signature.isPresent()) {
      return Optional.of(signed(block, signature.get()));
    }
    return said.lastBefore(block.span().start())
        .filter(a -> layout.blockOf(a.content().end() - 1) >= i - NEAR)
        .map(a -> Said.continued(a, whole(block.span()), "pulled-quotation"));
  }

  private Content whole(Span span) {
    return Content.of(layout.trimmed(span), span);
  }

  /** Whether a cue with a source in the third person stands here. */
  private boolean hasOtherSpeaker(Span span) {
    Integer cue = cues.ceiling(span.start());
    return cue != null && cue < span.end();
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
    return Attributions.of(
        Kind.SAY,
        "quote",
        Optional.empty(),
        whole(words),
        Optional.of(signature),
        Optional.empty(),
        false,
        "signed-quotation");
  }

  /** {@code The church denied it in a statement:} and a paragraph of its words. */
  private Optional<Attribution> announced(int i) {
    Block prior = layout.blocks().get(i - 1);
    Block block = layout.blocks().get(i);
    if (!prior.kind().isProse() || !isUnmarkedProse(block) || !endsInColon(prior)) {
      return Optional.empty();
    }
    List<Sentence> before = layout.sentencesIn(prior.span());
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Syntax s = new Syntax(before.get(before.size() - 1), article);
    return announcingVerb(s)
        .flatMap(
            verb -> s.subjects().before(verb).map(source -> announced(s, verb, source, block)));
  }

  private boolean endsInColon(Block block) {
    return article.text().charAt(layout.trimmed(block.span()).end() - 1) == ':';
  }

  private static Optional<VerbGroup> announcingVerb(Syntax s) {
    return s.groups().all().stream()
        .filter(group -> group.finite() && !group.passive())
        .filter(group -> CueLexicon.says(group.lemma()))
        .reduce((first, second) -> second);
  }

  private Attribution announced(Syntax s, VerbGroup verb, Range source, Block block) {
    return Attributions.of(
        Kind.SAY,
        verb.lemma(),
        Optional.of(s.words().span(verb.start(), verb.end())),
        whole(upToOtherSpeaker(block)),
        Optional.of(s.words().span(source)),
        Optional.empty(),
        false,
        "announced-paragraph");
  }

  private Span upToOtherSpeaker(Block block) {
    Span words = block.span();
    for (Sentence sentence : layout.sentencesIn(block.span())) {
      if (hasOtherSpeaker(sentence.span())) {
        return sentence.span().start() > words.start()
            ? new Span(words.start(), sentence.span().start())
            : words;
      }
    }
    return words;
  }
}
