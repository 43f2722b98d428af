package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.AnnotatedArticle;
import org.demarche.model.Attribution;
import org.demarche.model.Block;
import org.demarche.model.Sentence;

/** Finds the attributions of an article. Thread-safe. */
public final class Extractor {
  private static final List<Rule> RULES =
      List.of(
          new ComplementRule(),
          new PassiveRule(),
          new FrontedRule(),
          new AccordingToRule(),
          new NounRule(),
          new AdjectiveRule());

  /** The attributions of {@code article}, by the start of their content, outer before inner. */
  public List<Attribution> extract(AnnotatedArticle article) {
    List<Attribution> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (isRead(article.block(sentence))) {
        Syntax syntax = new Syntax(sentence, article);
        found.addAll(Nesting.merged(candidates(syntax)));
      }
    }
    List<Attribution> all = new ArrayList<>(found);
    all.addAll(new AcrossSentences(article).find(found));
    all.removeIf(Extractor::holdsItsCue);
    return Nesting.nested(all);
  }

  private static List<Attribution> candidates(Syntax syntax) {
    List<Attribution> found = new ArrayList<>();
    RULES.forEach(rule -> found.addAll(rule.find(syntax)));
    found.removeIf(Extractor::holdsItsCue);
    return found;
  }

  /** What cannot be: broken marks have joined a content with the clause that attributes it. */
  private static boolean holdsItsCue(Attribution a) {
    return a.cue().stream()
        .anyMatch(cue -> a.pieces().stream().anyMatch(piece -> piece.overlaps(cue)));
  }

  static boolean isRead(Block block) {
    return block.kind().isProse()
        || block.kind() == Block.Kind.HEADLINE
        || block.kind() == Block.Kind.CAPTION;
  }
}
