package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;

/**
 * What one sentence alone does not show: quotations that go on, paragraphs that are quotations, the
 * turns of interviews, and sentences such as {@code This was reported by CNN} that attribute the
 * one before.
 */
final class AcrossSentences {
  private final AnnotatedArticle article;

  AcrossSentences(AnnotatedArticle article) {
    this.article = article;
  }

  List<Attribution> find(List<Attribution> inSentences) {
    List<Attribution> known = new ArrayList<>(inSentences);
    List<Attribution> found = new ArrayList<>(new PriorSentenceRule(article).find());
    known.addAll(found);
    Layout layout = new Layout(article);
    List<Attribution> labelled = new ArrayList<>(new Transcript(article, layout).turns());
    labelled.addAll(new SpeakerLabels(article, layout).find(concat(known, labelled)));
    found.addAll(labelled);
    known.addAll(labelled);
    Said said = new Said();
    known.forEach(said::add);
    found.addAll(new ContinuedQuotations(article, layout).find(known, said));
    found.addAll(new ParagraphQuotations(article, layout).find(known, said));
    return found;
  }

  private static List<Attribution> concat(List<Attribution> some, List<Attribution> others) {
    List<Attribution> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
