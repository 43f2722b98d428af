package org.demarche.extract.rules;

import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.content.Syntax;
import org.demarche.model.Attribution;
import org.demarche.syntax.VerbGroup;

/**
 * A passive with its agent: {@code The plan was criticised by the union}, {@code is described by
 * its author as a satire}; and accusations, whose agent may be missing: {@code was accused of}.
 */
public final class PassiveRule implements Rule {

  @Override
  public List<Attribution> find(Syntax sentence) {
    List<Attribution> found = new ArrayList<>();
    for (VerbGroup group : sentence.groups().all()) {
      if (group.passive() && group.finite()) {
        sentence
            .words()
            .lexicon()
            .verb(group.lemma())
            .flatMap(cue -> new Passive(sentence, group, cue).attribution())
            .ifPresent(found::add);
      }
    }
    return found;
  }
}
