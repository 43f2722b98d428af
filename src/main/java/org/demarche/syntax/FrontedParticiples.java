package org.demarche.syntax;

import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.syntax.VerbGroup.Form;

/** Finds whose a participle before the main clause is: {@code Fearing rain, the mayor left}. */
final class FrontedParticiples {
  private final SentenceView words;
  private final VerbGroups groups;
  private final NounPhrases phrases;

  FrontedParticiples(SentenceView words, VerbGroups groups, NounPhrases phrases) {
    this.words = words;
    this.groups = groups;
    this.phrases = phrases;
  }

  /** The subject right after the first comma that one follows; empty within the sentence. */
  Optional<Range> subject(VerbGroup group) {
    int level = words.level(group.head());
    return isFronted(group)
        ? IntStream.range(group.end(), words.size() - 1)
            .filter(i -> words.isComma(i) && words.level(i + 1) == level)
            .mapToObj(i -> phrases.startingAt(i + 1))
            .flatMap(Optional::stream)
            .filter(this::hasVerb)
            .findFirst()
        : Optional.empty();
  }

  private boolean isFronted(VerbGroup group) {
    boolean first = group.start() == 0 || group.start() == 1 && words.tag(0).equals("IN");
    return first && group.form() == Form.PARTICIPLE;
  }

  private boolean hasVerb(Range subject) {
    int verb = subject.to();
    while (words.isAdverb(verb)) {
      verb++;
    }
    return groups.startingAt(verb).filter(VerbGroup::finite).isPresent();
  }
}
