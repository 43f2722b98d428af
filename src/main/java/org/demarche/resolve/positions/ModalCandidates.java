package org.demarche.resolve.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.lexicon.PartOfSpeech;
import org.demarche.lexicon.StanceFrame;
import org.demarche.lexicon.StanceLexicon;
import org.demarche.lexicon.StanceUse;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Stance;
import org.demarche.resolve.positions.Candidate.Via;
import org.demarche.syntax.Modals;
import org.demarche.syntax.NegativeSubjects;
import org.demarche.syntax.Range;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.VerbGroup;

/** Candidates that modal verbs and moods show: {@code must leave}, {@code will leave}. */
final class ModalCandidates {
  private static final Set<String> WILLING = WordClass.of("events.will");
  private static final Set<String> OPEN = Set.of("may", "might", "could");
  private static final Set<String> HAVING = Set.of("have", "need", "ought", "'ve");
  private static final Set<String> NO_DEEDS = WordClass.of("stances.no-deeds");
  private static final Set<String> MISHAPS = WordClass.of("stances.mishaps");
  private static final Set<String> PRESENT = Set.of("am", "are", "'m", "'re");
  private static final Set<String> HEADLINE = Set.of(";", ",", ":");
  private static final Set<String> WISHING = Set.of("like", "prefer", "love", "hate", "wish");
  private static final Set<String> LETTING = Set.of("let", "please");

  private final SentenceSyntax syntax;
  private final SentenceView words;
  private final Complements complements;
  private final StanceLexicon lexicon;

  ModalCandidates(SentenceSyntax syntax, Complements complements) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.lexicon = words.lexicon().stances();
    this.complements = complements;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (VerbGroup group : syntax.groups().all()) {
      of(group).ifPresent(found::add);
    }
    headline().ifPresent(found::add);
    return found;
  }

  private Optional<Candidate> of(VerbGroup group) {
    if (words.isModal(group.start())) {
      return modal(group, words.lower(group.start()));
    }
    return having(group)
        .or(() -> going(group))
        .or(() -> unwilling(group))
        .or(() -> destined(group))
        .or(() -> imperative(group));
  }

  private Optional<Candidate> modal(VerbGroup group, String modal) {
    boolean inverted = words.isNominal(group.start() + 1); // should they remain unconfirmed
    if (inverted || words.tag(group.start() + 1).equals("HYPH")) {
      return Optional.empty(); // the would-be mayor
    }
    if (Modals.isObliging(modal)) {
      return obliged(group, modal, group.head(), isNegated(group));
    }
    if (WILLING.contains(modal) || modal.equals("'d")) {
      return willing(group, modal, group.head()).map(it -> asShown(it, words.lemma(group.head())));
    }
    boolean open = OPEN.contains(modal) && !isNegated(group) && !group.passive() && isDeed(group);
    return open
        ? willing(group, modal, group.head()).map(it -> it.taking(Stance.OPEN_TO))
        : Optional.empty();
  }

  /** {@code would consider} is open to something. */
  private Candidate asShown(Candidate it, String verb) {
    boolean open =
        lexicon.of(PartOfSpeech.VERB, verb).stream()
            .anyMatch(
                use -> use.stance() == Stance.OPEN_TO && use.frame() == StanceFrame.INFINITIVE);
    return open && it.stance() == Stance.OFFERS && it.verbal() ? it.taking(Stance.OPEN_TO) : it;
  }

  /**
   * Not {@code might be needed}, {@code might reject the ban} nor {@code could demand it}: no deed
   * to be open to.
   */
  private boolean isDeed(VerbGroup group) {
    String lemma = words.lemma(group.head());
    return !NO_DEEDS.contains(lemma)
        && lexicon.of(PartOfSpeech.VERB, lemma).stream()
            .noneMatch(use -> use.stance().polarity() < 0 || use.stance() == Stance.DEMANDS);
  }

  /** {@code has to leave}, {@code needs to be closed}. */
  private Optional<Candidate> having(VerbGroup group) {
    String lemma = words.lemma(group.head());
    return HAVING.contains(lemma)
        ? complements
            .infinitive(group.end())
            .flatMap(c -> obliged(group, lemma + "-to", c.words().from(), isNegated(group)))
        : Optional.empty();
  }

  /** {@code is going to leave}. */
  private Optional<Candidate> going(VerbGroup group) {
    boolean going = words.lower(group.head()).equals("going") && group.finite();
    return going
        ? complements
            .infinitive(group.end())
            .flatMap(c -> willing(group, "going-to", c.words().from()))
        : Optional.empty();
  }

  /** {@code We are not leaving}. */
  private Optional<Candidate> unwilling(VerbGroup group) {
    int be = group.start();
    boolean leaving = words.tag(group.head()).equals("VBG") && group.head() > be;
    return leaving && isNegated(group) && PRESENT.contains(words.lower(be))
        ? syntax
            .subjects()
            .before(group)
            .filter(subject -> words.lower(subject.from()).equals("we"))
            .flatMap(we -> willing(group, "will", group.head()))
        : Optional.empty();
  }

  /** {@code is to leave}. */
  private Optional<Candidate> destined(VerbGroup group) {
    boolean be = words.lemma(group.head()).equals("be") && group.finite();
    return be && words.lower(group.end()).equals("to")
        ? complements
            .infinitive(group.end())
            .flatMap(c -> willing(group, "be-to", c.words().from()))
        : Optional.empty();
  }

  private Optional<Candidate> obliged(VerbGroup group, String word, int verb, boolean denied) {
    Optional<Range> subject = syntax.subjects().before(group);
    boolean passive = group.passive() || isPassive(verb);
    boolean negated = denied || NegativeSubjects.hold(words, subject);
    Stance stance = negated ? Stance.OPPOSES : Stance.DEMANDS;
    return subject.map(
        s ->
            candidate(
                group, word, verb, passive, stance, negated, Optional.empty(), Via.TELLER, s));
  }

  private boolean isPassive(int be) {
    return words.lower(be).equals("be") && words.tag(be + 1).equals("VBN");
  }

  private Optional<Candidate> willing(VerbGroup group, String word, int verb) {
    boolean passive = group.passive() || isPassive(verb);
    int deed = isPassive(verb) ? verb + 1 : verb;
    if (passive && isOfferedByNobody(words.lemma(deed)) || isNoWill(group, verb)) {
      return Optional.empty();
    }
    Optional<Range> subject = syntax.subjects().before(group);
    boolean negated = isNegated(group) || NegativeSubjects.hold(words, subject);
    Stance stance = negated ? Stance.REJECTS : Stance.OFFERS;
    Via via = passive ? Via.TELLER : Via.SUBJECT;
    return subject.map(
        s ->
            candidate(
                group,
                word,
                verb,
                passive,
                stance,
                negated,
                passive ? Optional.empty() : Optional.of(s),
                via,
                s));
  }

  /** {@code would be needed}, {@code would be stolen}. */
  private static boolean isOfferedByNobody(String undergone) {
    return NO_DEEDS.contains(undergone) || MISHAPS.contains(undergone);
  }

  /** {@code would like to}, {@code would not commit to}, {@code leaving would be wrong}. */
  private boolean isNoWill(VerbGroup group, int verb) {
    boolean open = words.lemma(verb).equals("commit") && isNegated(group);
    return open || WISHING.contains(words.lemma(verb)) || syntax.clausalSubject(group).isPresent();
  }

  private Candidate candidate(
      VerbGroup group,
      String word,
      int verb,
      boolean passive,
      Stance stance,
      boolean negated,
      Optional<Range> holder,
      Via via,
      Range subject) {
    Range action = complements.action(verb);
    Range course = passive ? new Range(subject.from(), action.to()) : action;
    return new Candidate(
        syntax.index(),
        syntax.at(group.start()),
        word,
        use(word, stance),
        stance,
        negated,
        holder.map(syntax::inArticle),
        via,
        syntax.inArticle(course),
        !passive,
        passive ? Optional.empty() : Optional.of(syntax.inArticle(subject)),
        new CueForm((passive ? "passive-" : "") + word, "", "", via == Via.SUBJECT));
  }

  private static StanceUse use(String word, Stance stance) {
    return new StanceUse(
        PartOfSpeech.VERB, word, StanceFrame.CLAUSE, Set.of(), stance, Optional.empty());
  }

  /** {@code Let us leave}, {@code Stop the war}: at the beginning of what is said. */
  private Optional<Candidate> imperative(VerbGroup group) {
    int start = group.start();
    boolean base = words.tag(start).equals("VB") || words.tag(start).equals("VBP");
    int before = start - 1;
    boolean please = LETTING.contains(words.lower(before));
    boolean opens = please || opens(before);
    if (!base || !opens && !words.lower(start).equals("let")) {
      return Optional.empty();
    }
    String word = words.lower(start).equals("let") ? "let" : please ? "please" : "imperative";
    Stance stance = isNegated(group) ? Stance.OPPOSES : Stance.DEMANDS;
    return Optional.of(
        new Candidate(
            syntax.index(),
            syntax.at(start),
            word,
            use(word, stance),
            stance,
            isNegated(group),
            Optional.empty(),
            Via.TELLER,
            syntax.inArticle(complements.action(group.head())),
            true,
            Optional.empty(),
            CueForm.of(word, "")));
  }

  /** At the beginning, after a mark, or in {@code Mayor: Stop the works}. */
  private boolean opens(int before) {
    boolean said = before > 0 && before < 3 && words.lower(before).equals(":");
    return before < 0 || words.isMark(before) || said;
  }

  /** {@code Norland to close its port}: in a headline. */
  private Optional<Candidate> headline() {
    if (syntax.index() > 0 || syntax.groups().all().isEmpty()) {
      return Optional.empty();
    }
    return syntax.groups().all().stream().flatMap(group -> headline(group).stream()).findFirst();
  }

  private Optional<Candidate> headline(VerbGroup first) {
    int to = words.tag(first.start()).equals("TO") ? first.start() : first.start() - 1;
    boolean infinitive =
        first.form() == VerbGroup.Form.INFINITIVE && to > 0 && words.lower(to).equals("to");
    Optional<Range> subject = infinitive ? syntax.phrases().endingAt(to - 1) : Optional.empty();
    return subject
        .filter(s -> s.from() == 0 || HEADLINE.contains(words.lower(s.from() - 1)))
        .map(
            s ->
                candidate(
                    first,
                    "headline-to",
                    first.head(),
                    false,
                    Stance.OFFERS,
                    false,
                    Optional.of(s),
                    Via.SUBJECT,
                    s));
  }

  private boolean isNegated(VerbGroup group) {
    return group.negated() || NoLonger.in(words, group);
  }
}
