package org.demarche.extract.content;

import java.util.List;
import org.demarche.lexicon.Lexicon;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Quotation;
import org.demarche.model.Sentence;
import org.demarche.syntax.NounPhrases;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Subjects;
import org.demarche.syntax.VerbGroups;

/** One sentence with all that the rules ask of it. */
public final class Syntax {
  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final ContentEnd end;
  private final Contents contents;

  public Syntax(Sentence sentence, AnnotatedArticle article, Lexicon lexicon) {
    List<Quotation> quotations = article.quotations();
    this.words = new SentenceView(sentence, quotations, lexicon);
    this.groups = new VerbGroups(words);
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words, groups, phrases);
    this.complements = new Complements(words, groups, phrases);
    this.end = new ContentEnd(words, groups, new Openings(words, groups, phrases));
    this.contents = new Contents(words, quotations);
  }

  public SentenceView words() {
    return words;
  }

  public VerbGroups groups() {
    return groups;
  }

  public NounPhrases phrases() {
    return phrases;
  }

  public Subjects subjects() {
    return subjects;
  }

  public Complements complements() {
    return complements;
  }

  public ContentEnd end() {
    return end;
  }

  public Contents contents() {
    return contents;
  }
}
