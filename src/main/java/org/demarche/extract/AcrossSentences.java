package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Attribution.Kind;
import org.demarche.model.Block;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/**
 * What one sentence alone does not show: quotations that go on, pulled quotations, and sentences
 * such as {@code This was reported by CNN} that attribute the one before.
 */
final class AcrossSentences {
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> FIRST_PERSON = Set.of("I", "We", "we", "My", "my", "Our", "our");
  private static final Set<String> REPORTED =
      Set.of(
          "reported", "stated", "announced", "said", "confirmed", "noted", "written", "declared");

  private final AnnotatedArticle article;

  AcrossSentences(AnnotatedArticle article) {
    this.article = article;
  }

  List<Attribution> find(List<Attribution> inSentences) {
    List<Attribution> known = new ArrayList<>(inSentences);
    List<Attribution> found = new ArrayList<>();
    add(found, known, priorSentences());
    add(found, known, quotations(known));
    add(found, known, pulled(known));
    return found;
  }

  private static void add(
      List<Attribution> found, List<Attribution> known, List<Attribution> more) {
    found.addAll(more);
    known.addAll(more);
  }

  /** {@code This was reported by X}: X is the source of the sentence before. */
  private List<Attribution> priorSentences() {
    List<Attribution> found = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      Sentence prior = sentences.get(i - 1);
      if (article.block(prior).kind().isProse()
          && article.block(sentences.get(i)).kind().isProse()) {
        reportedBy(sentences.get(i), prior).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> reportedBy(Sentence sentence, Sentence prior) {
    Syntax s = new Syntax(sentence, article);
    Words words = s.words();
    String first = words.lower(0);
    if (words.size() < 4 || !first.equals("this") && !first.equals("that")) {
      return Optional.empty();
    }
    for (int i = 2; i < Math.min(6, words.size() - 1); i++) {
      if (REPORTED.contains(words.lower(i)) && words.lower(i + 1).equals("by")) {
        int cue = i;
        Syntax before = new Syntax(prior, article);
        Optional<Range> source = s.phrases().startingAt(i + 2);
        Optional<Content> content = before.contents().of(0, before.words().size());
        return source.flatMap(
            range ->
                content.map(
                    c ->
                        Attributions.of(
                            Kind.SAY,
                            words.lemma(cue),
                            Optional.of(words.span(1, cue + 1)),
                            c,
                            Optional.of(words.span(range)),
                            Optional.empty(),
                            false,
                            "prior-sentence")));
      }
    }
    return Optional.empty();
  }

  /** Quotations without a cue that follow an attributed one have the same source. */
  private List<Attribution> quotations(List<Attribution> known) {
    List<Attribution> found = new ArrayList<>();
    List<Attribution> sorted = new ArrayList<>(known);
    for (Quotation quotation : article.quotations()) {
      boolean taken = sorted.stream().anyMatch(a -> takes(a, quotation));
      if (taken || !isUtterance(quotation)) {
        continue;
      }
      Optional<Attribution> before = lastBefore(sorted, quotation);
      if (before.isPresent()) {
        Attribution next =
            continued(
                before.get(),
                Content.of(trimmed(quotation.words()), quotation.span()),
                "continued");
        found.add(next);
        sorted.add(next);
      }
    }
    return found;
  }

  /** An attribution from outside the quotation whose content shares words with it. */
  private static boolean takes(Attribution a, Quotation quotation) {
    boolean inside = a.cue().filter(cue -> quotation.words().contains(cue)).isPresent();
    return !inside && a.pieces().stream().anyMatch(piece -> piece.overlaps(quotation.words()));
  }

  private Span trimmed(Span words) {
    String text = article.text();
    int start = words.start();
    int end = words.end();
    while (end - start > 1 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end - start > 1
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return new Span(start, end);
  }

  private static Attribution continued(Attribution before, Content content, String rule) {
    return Attributions.of(
        Kind.SAY,
        before.cueLemma(),
        Optional.empty(),
        content,
        before.source(),
        Optional.empty(),
        false,
        rule);
  }

  /** A quotation that is a sentence of its own, not a term in quotation marks. */
  private boolean isUtterance(Quotation quotation) {
    Optional<Sentence> holder =
        article.sentences().stream().filter(s -> s.span().overlaps(quotation.words())).findFirst();
    if (holder.isEmpty() || !Extractor.isRead(article.block(holder.get()))) {
      return false;
    }
    long count =
        holder.get().tokens().stream()
            .filter(t -> quotation.words().contains(t.span()) && t.pos() != Token.Pos.PUNCT)
            .count();
    boolean opensSentence = holder.get().span().start() >= quotation.span().start();
    return quotation.continues() || count >= FEWEST_WORDS && opensSentence;
  }

  /** The last spoken attribution of this paragraph, or of the one before if that ends in it. */
  private Optional<Attribution> lastBefore(List<Attribution> known, Quotation quotation) {
    int block = blockOf(quotation.span().start());
    return known.stream()
        .filter(a -> a.kind() == Kind.SAY && a.source().isPresent())
        .filter(a -> a.content().end() <= quotation.span().start())
        .filter(a -> blockOf(a.content().start()) == block || isPriorParagraph(a, block))
        .max(Comparator.comparingInt(a -> a.content().end()));
  }

  private boolean isPriorParagraph(Attribution a, int block) {
    return blockOf(a.content().end() - 1) == block - 1;
  }

  private int blockOf(int offset) {
    List<Block> blocks = article.article().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }

  /** A paragraph in the first person, without marks, in an article that is not: a pulled quote. */
  private List<Attribution> pulled(List<Attribution> known) {
    List<Attribution> found = new ArrayList<>();
    List<Block> blocks = article.article().blocks();
    long firstPerson = blocks.stream().filter(this::isFirstPerson).count();
    long prose = blocks.stream().filter(b -> b.kind().isProse()).count();
    if (firstPerson == 0 || firstPerson * 4 > prose) {
      return found;
    }
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isFirstPerson(block)) {
        int paragraph = i;
        known.stream()
            .filter(
                a ->
                    a.kind() == Kind.SAY
                        && a.source().isPresent()
                        && a.content().end() <= block.span().start())
            .filter(a -> blockOf(a.content().end() - 1) >= paragraph - 2)
            .max(Comparator.comparingInt(a -> a.content().end()))
            .map(
                a ->
                    continued(
                        a, Content.of(trimmed(block.span()), block.span()), "pulled-quotation"))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isFirstPerson(Block block) {
    if (!block.kind().isProse()
        || article.quotations().stream().anyMatch(q -> q.span().overlaps(block.span()))) {
      return false;
    }
    return article.sentences().stream()
        .filter(s -> block.span().contains(s.span()))
        .findFirst()
        .filter(s -> s.tokens().stream().anyMatch(t -> FIRST_PERSON.contains(t.text())))
        .isPresent();
  }
}
