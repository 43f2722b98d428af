package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.AttributionBuilder;
import org.demarche.extract.content.Content;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.Lexicon;
import org.demarche.lexicon.WordClass;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Construction;
import org.demarche.model.Construction.Form;
import org.demarche.model.Sentence;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;

/** {@code This was reported by X}: X is the source of the sentence before. */
final class PriorSentenceRule {
  private static final Set<String> REPORTED = WordClass.of("cues.reported");

  /** In words: an auxiliary and adverbs stand before the participle, but no other verb. */
  private static final int NEAR = 6;

  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  PriorSentenceRule(AnnotatedArticle article, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = article;
  }

  List<Attribution> find() {
    List<Attribution> found = new ArrayList<>();
    List<Sentence> sentences = article.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      if (refersBack(sentences.get(i)) && isProse(sentences.get(i - 1))) {
        reportedBy(sentences.get(i), sentences.get(i - 1)).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean refersBack(Sentence sentence) {
    boolean pronoun = sentence.tokens().get(0).is("this") || sentence.tokens().get(0).is("that");
    return pronoun && isProse(sentence);
  }

  private boolean isProse(Sentence sentence) {
    return article.block(sentence).kind().isProse();
  }

  private Optional<Attribution> reportedBy(Sentence sentence, Sentence prior) {
    Syntax s = new Syntax(sentence, article, lexicon);
    SentenceView words = s.words();
    for (int i = 2; i < Math.min(NEAR, words.size() - 1); i++) {
      if (REPORTED.contains(words.lower(i)) && words.lower(i + 1).equals("by")) {
        return attribution(s, i, new Syntax(prior, article, lexicon));
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> attribution(Syntax s, int cue, Syntax prior) {
    Optional<Range> source = s.phrases().startingAt(cue + 2);
    Optional<Content> content = prior.contents().of(0, prior.words().size());
    return content
        .filter(c -> source.isPresent())
        .map(
            c ->
                new AttributionBuilder(Construction.of(Form.PRIOR_SENTENCE), c)
                    .cue(s.words().lemma(cue), s.words().span(1, cue + 1))
                    .source(source.map(r -> r.span(s.words())))
                    .build());
  }
}
