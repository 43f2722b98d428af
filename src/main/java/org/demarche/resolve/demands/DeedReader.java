package org.demarche.resolve.demands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor;
import org.demarche.model.Deed;
import org.demarche.resolve.actors.Cast;
import org.demarche.resolve.actors.References;
import org.demarche.syntax.ArticleView;
import org.demarche.syntax.Range;

/**
 * Reads what a course of action amounts to: the same deed of nominal, active and passive wordings.
 *
 * <p>A verb that only carries a noun for an act gives way to the verb of the noun ({@code hold
 * talks}, {@code talk}); one that ends or continues an act stays before it ({@code end, expand}).
 */
final class DeedReader {
  private static final Set<String> NEGATIONS = WordClass.of("demands.negations");

  private static final Set<String> OPENING = Set.of("open", "reopen", "close");
  private static final Set<String> CHANGES = WordClass.of("deeds.changes");

  private static final Pattern ARTICLE = Pattern.compile("^(the|an?|both|all) ");

  private final ArticleView tokens;
  private final Cast cast;
  private final DeedWords words;
  private final DeedClause clause;

  DeedReader(ArticleView tokens, Cast cast, References references) {
    this.tokens = tokens;
    this.cast = cast;
    this.words = new DeedWords(tokens, cast, references);
    this.clause = new DeedClause(tokens, new DeedPhrases(tokens, references), words);
  }

  Optional<Deed> read(Course course) {
    DeedDraft draft = new DeedDraft();
    Range action = course.action();
    int from = afterAuxiliaries(action.from(), action.to(), draft);
    boolean verbal = course.verbal() || tokens.isVerbTag(from);
    int verb = verbal ? from : verbAfterSubject(from, action.to());
    if (isChange(course, verb)) {
      draft.patient(words.of(course.performer().get()));
    } else {
      performers(course).forEach(draft::performer);
    }
    int participle = participle(course);
    if (participle < action.to()) {
      clause.undergone(draft, new Range(from, participle), action.to());
    } else if (verb >= action.to()) {
      clause.nominal(draft, new Range(from, action.to()));
    } else if (verb == from) {
      clause.verbal(draft, new Range(verb, action.to()), course.performer());
    } else {
      Range subject = new Range(from, afterSubject(from, verb));
      withSubject(draft, subject, joinedModal(verb, action.to()), course);
    }
    course.object().ifPresent(thing -> draft.undergoer(words.of(phrase(thing))));
    return draft.deed();
  }

  /** {@code taxes must rise}: that is done to them. */
  private boolean isChange(Course course, int verb) {
    return verb == course.action().from()
        && isChange(verb, course.action().to())
        && course.performer().filter(it -> isThing(it, verb)).isPresent()
        && names(course).isEmpty();
  }

  private boolean isChange(int verb, int to) {
    String next = tokens.tag(verb + 1);
    boolean alone = verb + 1 >= to || next.equals("IN") || next.startsWith("RB");
    return CHANGES.contains(tokens.lemma(verb)) && alone;
  }

  /** Schools may act, but not in {@code the schools must reopen}. */
  private boolean isThing(Range subject, int verb) {
    return OPENING.contains(tokens.lemma(verb))
        || !tokens.lexicon().isPeople(tokens.lemma(CourseHead.of(subject, tokens)));
  }

  /** Without what follows its noun. */
  private Range phrase(Range thing) {
    return new Range(thing.from(), CourseHead.of(thing, tokens) + 1);
  }

  /**
   * {@code the mine be closed}, {@code rents must fall}; whoever is against it in {@code the mine
   * will not be closed} is against closing it.
   */
  private void withSubject(DeedDraft draft, Range subject, int verb, Course course) {
    int to = course.action().to();
    boolean against = course.stance().polarity() < 0;
    int main = afterAuxiliaries(verb, to, against ? new DeedDraft() : draft);
    if (isChange(main, to) && isThing(subject, main) && names(course).isEmpty()) {
      draft.patient(words.of(subject));
    } else {
      draft.performer(String.join(" ", words.of(subject)));
    }
    clause.verbal(draft, new Range(main, to), Optional.of(subject));
  }

  /** {@code closed} of the outcome {@code the mine closed by May}; the end where none is. */
  int participle(Course course) {
    Range action = course.action();
    if (!course.outcome()) {
      return action.to();
    }
    return IntStream.range(action.from() + 1, action.to())
        .filter(i -> tokens.tag(i).equals("VBN") || tokens.tag(i).equals("VBD"))
        .filter(i -> isAfterNoun(i, action.from()))
        .findFirst()
        .orElse(action.to());
  }

  /** {@code must} of {@code the ban was wrong and must be lifted}; else the verb. */
  int joinedModal(int verb, int to) {
    return IntStream.range(verb + 1, to)
        .filter(i -> tokens.isModal(i) && tokens.isConjunction(i - 1))
        .findFirst()
        .orElse(verb);
  }

  /** Who would act: the names, or the words where there is none. */
  private List<String> performers(Course course) {
    List<String> names = names(course);
    return names.isEmpty()
        ? course.performer().map(p -> words(p, course)).stream().toList()
        : names;
  }

  private List<String> names(Course course) {
    return course.performers().stream()
        .flatMap(id -> cast.peek(id).stream())
        .filter(actor -> actor.kind() != Actor.Kind.UNNAMED)
        .map(Actor::label)
        .toList();
  }

  /** Of a pronoun, what whoever it means is called. */
  private String words(Range performer, Course course) {
    return tokens.isPersonal(performer.from())
        ? course.unnamed(cast).map(DeedReader::withoutArticle).orElse("")
        : String.join(" ", words.of(performer));
  }

  private static String withoutArticle(String label) {
    return ARTICLE.matcher(label.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** After {@code to}, modal verbs, {@code have} and adverbs; what is negated is said to be. */
  private int afterAuxiliaries(int from, int to, DeedDraft draft) {
    int i = from;
    while (i < to - 1 && isBeforeVerb(i)) {
      if (NEGATIONS.contains(tokens.lower(i))) {
        draft.verb("not");
      }
      i++;
    }
    return i;
  }

  private boolean isBeforeVerb(int i) {
    boolean have = tokens.lemma(i).equals("have") && tokens.tag(i + 1).equals("VBN");
    boolean does = tokens.lemma(i).equals("do") && isNegated(i + 1);
    boolean to = tokens.lower(i).equals("to") && tokens.isVerbTag(i + 1);
    return have || does || to || tokens.isAdverb(i) || tokens.isModal(i);
  }

  private boolean isNegated(int i) {
    return NEGATIONS.contains(tokens.lower(i));
  }

  /** The verb of {@code the mine be closed}, {@code rents must fall}; the end where none is. */
  private int verbAfterSubject(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.isFinite(i) && isAfterNoun(i, from) || clause.isPassive(i)) {
        return i;
      }
    }
    return to;
  }

  /** {@code votes} in {@code votes not be counted}. */
  private int afterSubject(int from, int verb) {
    int last = verb - 1;
    while (last > from && tokens.isAdverb(last)) {
      last--;
    }
    return last + 1;
  }

  private boolean isAfterNoun(int i, int from) {
    int last = afterSubject(from, i) - 1;
    return tokens.isNoun(last) || tokens.isPersonal(last) || tokens.isNumber(last);
  }
}
