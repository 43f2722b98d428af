package org.demarche.extract.rules;

import java.util.Optional;
import java.util.Set;
import org.demarche.extract.content.Syntax;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Attribution.Kind;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Finds whose a noun is of which a verb only says that it is there: {@code made a promise}. */
final class NounCarriers {
  /** {@code persisted in arguments that}, {@code stood by his claim}. */
  private static final Set<String> KEEPING = Set.of("persist", "stick", "stand", "cling");

  private static final Set<Kind> HELD = Set.of(Kind.JUDGE, Kind.FEEL);
  private static final Set<String> STATES = Set.of("be", "remain", "stay");
  private static final Set<String> LIGHT_VERBS = WordClass.of("cues.light-verbs");

  private NounCarriers() {}

  /** The subject of the verb that carries the noun. */
  static Optional<Range> subject(Syntax s, int noun) {
    int start = s.phrases().baseStart(noun);
    for (VerbGroup group : s.groups().all()) {
      boolean keeps = KEEPING.contains(group.lemma()) && s.words().isPreposition(group.end());
      int object = keeps ? group.end() + 1 : group.end();
      boolean carries = object == start && (keeps || LIGHT_VERBS.contains(group.lemma()));
      if (carries && !group.passive() || isIn(s.words(), group, noun)) {
        return s.subjects().before(group);
      }
    }
    return Optional.empty();
  }

  /** {@code is in despair}, {@code remain in favour}; not {@code is in charge}. */
  private static boolean isIn(SentenceView words, VerbGroup group, int noun) {
    boolean felt =
        words
            .lexicon()
            .noun(words.lemma(noun))
            .filter(it -> it.kinds().values().stream().anyMatch(HELD::contains))
            .isPresent();
    return felt
        && group.end() == noun - 1
        && words.lower(noun - 1).equals("in")
        && STATES.contains(group.lemma());
  }
}
