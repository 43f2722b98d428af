package org.demarche.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Span;

/**
 * What one sentence alone does not show: quotations that go on, paragraphs that are quotations, the
 * turns of interviews, and sentences such as {@code This was reported by CNN} that attribute the
 * one before.
 */
public final class AcrossSentences {
  private final AnnotatedArticle article;
  private final Lexicon lexicon;

  public AcrossSentences(AnnotatedArticle article, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.article = article;
  }

  public List<Attribution> find(List<Attribution> inSentences) {
    List<Attribution> known = new ArrayList<>(inSentences);
    Layout layout = new Layout(article);
    known.addAll(new PriorSentenceRule(article, lexicon).find());
    known.addAll(turns(layout));
    known.addAll(new SpeakerLabels(article, layout).find(known));
    known.addAll(new SignedQuotations(article, layout).find());
    known.addAll(new AnnouncedParagraphs(article, layout, known, lexicon).find());
    known.addAll(new AnnouncedQuotations(article, layout, lexicon).find(known));
    Said said = new Said();
    known.forEach(said::add);
    known.addAll(new ContinuedQuotations(article, layout).find(known, said));
    known.addAll(new ParagraphQuotations(article, layout).find(known, said));
    return known.subList(inSentences.size(), known.size());
  }

  /** Of an answer whose speaker the headline names the label tells no more. */
  private List<Attribution> turns(Layout layout) {
    List<Attribution> turns = new ArrayList<>(new Interview(article, layout).answers());
    List<Span> answers = turns.stream().map(Attribution::content).toList();
    new Transcript(article, layout)
        .turns().stream()
            .filter(turn -> answers.stream().noneMatch(turn.content()::overlaps))
            .forEach(turns::add);
    return turns;
  }
}
