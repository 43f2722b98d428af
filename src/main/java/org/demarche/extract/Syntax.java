package org.demarche.extract;

import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;

/** One sentence with all that the rules ask of it. */
final class Syntax {
  private final Words words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final ContentEnd end;
  private final Contents contents;

  Syntax(Sentence sentence, AnnotatedArticle article) {
    List<Quotation> quotations = article.quotations();
    this.words = new Words(sentence, quotations, article.mentions());
    this.groups = new VerbGroups(words);
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words, groups, phrases);
    this.complements = new Complements(words, groups, phrases);
    this.end = new ContentEnd(words, groups, new Openings(words, groups, phrases));
    this.contents = new Contents(words, quotations);
  }

  Words words() {
    return words;
  }

  VerbGroups groups() {
    return groups;
  }

  NounPhrases phrases() {
    return phrases;
  }

  Subjects subjects() {
    return subjects;
  }

  Complements complements() {
    return complements;
  }

  ContentEnd end() {
    return end;
  }

  Contents contents() {
    return contents;
  }
}
