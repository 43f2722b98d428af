package org.demarche.resolve.actors;

import java.util.List;
import org.demarche.knowledge.RegionRegister;
import org.demarche.model.Reference;
import org.demarche.model.Reference.By;
import org.demarche.syntax.ArticleView;

/**
 * Tells which names of states and places only modify a noun: {@code American troops}, {@code U.S.
 * sanctions}. They name the state, but nothing is said of it as an actor.
 */
final class Modifiers {
  private final RegionRegister regions;
  private final ArticleView tokens;

  Modifiers(RegionRegister regions, ArticleView tokens) {
    this.regions = regions;
    this.tokens = tokens;
  }

  /** The same references; those that modify say so. */
  List<Reference> mark(List<Reference> references) {
    return references.stream().map(it -> isModifier(it) ? marked(it) : it).toList();
  }

  private boolean isModifier(Reference reference) {
    return reference.adjective()
        || regions.byId(reference.denotes()).isPresent()
            && (reference.resolvedBy() == By.NAME || reference.resolvedBy() == By.METONYM)
            && isBeforeNoun(tokens.after(reference.span()));
  }

  private boolean isBeforeNoun(int after) {
    int noun = tokens.isAdjective(after) ? after + 1 : after;
    boolean near = noun < tokens.size() && tokens.sentence(noun) == tokens.sentence(after - 1);
    return near && tokens.isNoun(noun) && !tokens.isTime(after) && !tokens.isTime(noun);
  }

  private static Reference marked(Reference it) {
    return new Reference(
        it.span(), it.denotes(), it.literally(), By.MODIFIER, it.adjective(), it.why());
  }
}
