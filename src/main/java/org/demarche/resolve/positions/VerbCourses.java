package org.demarche.resolve.positions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Finds the course of action that a verb of stance takes, by its frame. */
final class VerbCourses {
  private static final Set<String> PROTESTING = WordClass.of("stances.protesting");
  private static final Set<String> NO_DEEDS = WordClass.of("stances.no-deeds");
  private static final Set<String> AIMS = Set.of("for", "against", "over", "at", "about");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final RelativeCourses relatives;
  private final VerbObjects objects;

  VerbCourses(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.complements = complements;
    this.relatives = new RelativeCourses(syntax, complements);
    this.objects = new VerbObjects(syntax);
  }

  Optional<Complement> of(VerbGroup group, StanceUse use) {
    if (group.passive()) {
      return passive(group, use);
    }
    int end = end(group, use);
    return active(group, use, end).or(() -> relatives.of(group, use, end));
  }

  private int end(VerbGroup group, StanceUse use) {
    int end = use.lemma().indexOf('-') > 0 ? group.head() + 2 : group.head() + 1;
    boolean aside = words.isComma(end) && words.isAdverb(end + 1) && words.isComma(end + 2);
    return aside ? end + 3 : end; // excluded, however, leaving
  }

  private Optional<Complement> active(VerbGroup group, StanceUse use, int end) {
    return switch (use.frame()) {
      case INFINITIVE -> complements.infinitive(end);
      case OBJECT_INFINITIVE -> complements.asked(use.lemma(), end);
      case CLAUSE -> complements.clause(end);
      case GERUND ->
          complements.gerund(end).filter(c -> !NO_DEEDS.contains(words.lemma(c.words().from())));
      case OBJECT -> object(use, end);
      case OBJECT_PARTICIPLE -> complements.objectParticiple(end);
      case PREPOSITION -> after(use, end);
      case OBJECT_PREPOSITION ->
          complements.objectPreposition(
              end, use.prepositions(), use.stance() == Stance.DEMANDS); // asked them for help
      case DEED -> deed(complements.action(group.head()), use, end);
      default ->
          syntax
              .clausalSubject(group)
              .map(words -> new Complement(words, true, false, Optional.empty()))
              .or(() -> syntax.subjects().before(group).map(Complement::nominal));
    };
  }

  private Optional<Complement> object(StanceUse use, int end) {
    return isToldByVerb(use, end)
        ? Optional.empty()
        : complements
            .object(end)
            .map(c -> use.stance().polarity() <= 0 ? objects.withoutPurpose(c) : c)
            .filter(c -> objects.areCourses(use, c.words().from()));
  }

  /** {@code wants the mine closed}, {@code ordered the mine to close}: not the mine. */
  private boolean isToldByVerb(StanceUse use, int end) {
    return takes(use, StanceFrame.OBJECT_PARTICIPLE)
            && complements.objectParticiple(end).isPresent()
        || takes(use, StanceFrame.OBJECT_INFINITIVE)
            && complements.asked(use.lemma(), end).isPresent();
  }

  private boolean takes(StanceUse use, StanceFrame frame) {
    return words.lexicon().stances().of(PartOfSpeech.VERB, use.lemma()).stream()
        .anyMatch(it -> it.frame() == frame);
  }

  /** Not {@code ruled that he left}, which is told, nor {@code marched to the park}. */
  private Optional<Complement> deed(Range action, StanceUse use, int end) {
    boolean told = words.lower(end).equals("that") && !words.tag(end).equals("DT");
    boolean aimless =
        PROTESTING.contains(use.lemma())
            && syntax.phrases().baseEnd(end) < 0
            && IntStream.range(end, action.to()).noneMatch(i -> AIMS.contains(words.lower(i)));
    return told || aimless
        ? Optional.empty()
        : Optional.of(new Complement(action, true, false, Optional.empty()));
  }

  private Optional<Complement> after(StanceUse use, int end) {
    return objects.isFought(use, end) || objects.isTold(use, end)
        ? Optional.empty()
        : complements.preposition(end, use.prepositions(), false);
  }

  /** {@code was rejected by the court}: the course is the subject. */
  private Optional<Complement> passive(VerbGroup group, StanceUse use) {
    return switch (use.frame()) {
      case OBJECT, GERUND -> syntax.subjects().before(group).map(Complement::nominal);
      case OBJECT_INFINITIVE ->
          complements.afterAgent(end(group, use)).map(c -> c.by(syntax.subjects().before(group)));
      case PREPOSITION, OBJECT_PREPOSITION ->
          syntax
              .agent(group.end())
              .flatMap(a -> complements.preposition(a.to(), use.prepositions(), true));
      case DEED ->
          syntax
              .subjects()
              .before(group)
              .map(
                  s ->
                      Complement.nominal(
                          new Range(s.from(), complements.action(group.head()).to())));
      default -> Optional.empty();
    };
  }
}
