package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.content.Syntax;
import org.demarche.extract.layout.AcrossSentences;
import org.demarche.extract.rules.AccordingToRule;
import org.demarche.extract.rules.AdjectiveRule;
import org.demarche.extract.rules.AsClauseRule;
import org.demarche.extract.rules.CommentRule;
import org.demarche.extract.rules.ComplementRule;
import org.demarche.extract.rules.FrontedRule;
import org.demarche.extract.rules.HeadlineRule;
import org.demarche.extract.rules.HearsayRule;
import org.demarche.extract.rules.NounRule;
import org.demarche.extract.rules.PassiveRule;
import org.demarche.extract.rules.Rule;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Sentence;
import org.demarche.model.Span;
import org.demarche.model.Token;

/** Finds the attributions of an article. Thread-safe. */
public final class Extractor {
  /** In tokens; the time that the rules take grows with the square of it. */
  private static final int LONGEST_SENTENCE = 400;

  /**
   * The surest evidence first, because of two attributions of the same content {@link Nesting}
   * keeps the earlier: a verb with its complement or its agent states both source and content;
   * beside a clause of saying only commas and marks tell how far the content reaches; nouns and
   * adjectives come last, since they may stand inside of what a verb attributes. Where two have the
   * same cue, the wider content stays, whatever the order.
   */
  private static final List<Rule> RULES =
      List.of(
          new ComplementRule(),
          new PassiveRule(),
          new CommentRule(),
          new FrontedRule(),
          new AsClauseRule(),
          new AccordingToRule(),
          new HearsayRule(),
          new NounRule(),
          new AdjectiveRule());

  private final Lexicon lexicon;

  /**
   * An extractor.
   *
   * @param lexicon which words attribute
   */
  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The attributions of {@code article}, by the start of their content, outer before inner. */
  public List<Attribution> extract(AnnotatedArticle article) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Block block = article.block(sentence);
      if (block.kind().isRead()) {
        for (Sentence part : parts(sentence)) {
          found.addAll(
              Nesting.merged(candidates(new Syntax(part, article, lexicon), article, block)));
        }
      }
    }
    List<Attribution> all = new ArrayList<>(found);
    all.addAll(new AcrossSentences(article, lexicon).find(found));
    all.removeIf(Extractor::holdsItsCue);
    return Nesting.nested(Continuations.takenIn(article.text(), all));
  }

  /** The sentence itself, or pieces of one that no full stop ever ends. */
  private static List<Sentence> parts(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() <= LONGEST_SENTENCE) {
      return List.of(sentence);
    }
    List<Sentence> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i += LONGEST_SENTENCE) {
      List<Token> part = tokens.subList(i, Math.min(tokens.size(), i + LONGEST_SENTENCE));
      Span span = part.get(0).span().union(part.get(part.size() - 1).span());
      parts.add(new Sentence(span, sentence.block(), part));
    }
    return parts;
  }

  private static List<Attribution> candidates(
      Syntax syntax, AnnotatedArticle article, Block block) {
    List<Attribution> found = new ArrayList<>();
    RULES.forEach(rule -> found.addAll(rule.find(syntax)));
    if (isShort(block.kind()) || isTitle(article, block)) {
      found.addAll(new HeadlineRule(article.mentions(), found).find(syntax));
    }
    found.removeIf(Extractor::holdsItsCue);
    return found;
  }

  /** Whether such a block leaves out words; a heading between paragraphs may be a mere link. */
  private static boolean isShort(Block.Kind kind) {
    return !kind.isProse() && kind != Block.Kind.HEADING;
  }

  /** The first paragraph without a mark at its end: a title that nothing marks as one. */
  private static boolean isTitle(AnnotatedArticle article, Block block) {
    if (!block.equals(article.article().blocks().get(0))) {
      return false;
    }
    String words = block.span().of(article.text()).strip();
    return Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }

  /** What cannot be: broken marks have joined a content with the clause that attributes it. */
  private static boolean holdsItsCue(Attribution a) {
    return a.cue().stream()
        .anyMatch(cue -> a.pieces().stream().anyMatch(piece -> piece.overlaps(cue)));
  }
}
