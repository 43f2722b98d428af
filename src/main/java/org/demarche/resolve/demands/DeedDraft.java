package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Deed.Adjunct;

/** A deed while its words are read: who does what to whom is told by phrases in any order. */
final class DeedDraft {
  private static final Pattern NUMBER = Pattern.compile("[$]?[0-9].*|[$]");
  private static final Set<String> ABOUT = WordClass.of("deeds.about");
  private static final Set<String> WHERE = WordClass.of("deeds.where");
  private static final Set<String> TOGETHER = WordClass.of("deeds.together");
  private static final Set<String> PATIENT = WordClass.of("deeds.patient");

  /** Of {@code a cut in wages}, but {@code logging in the forest}. */
  private static final Set<String> CHANGES = Set.of("cut", "raise");

  /** What no object begins with: {@code to concede}, {@code and split}, {@code forward}. */
  private static final Set<String> LOOSE = WordClass.of("deeds.no-object");

  private static final Set<String> TIMES = WordClass.of("deeds.times");
  private static final Set<String> UNITS = WordClass.of("deeds.units");
  private static final Set<String> AMOUNT = Set.of("of", "by");
  private static final Set<String> IDLE_WITHOUT = WordClass.of("deeds.idle-without");

  private final List<String> verbs = new ArrayList<>();
  private final List<Adjunct> adjuncts = new ArrayList<>();
  private final Set<String> performers = new TreeSet<>();
  private List<String> patient = List.of();

  void verb(String verb) {
    verbs.add(DeedVerbs.canonical(verb));
  }

  boolean hasVerb() {
    return !verbs.isEmpty();
  }

  private String innermost() {
    return verbs.get(verbs.size() - 1);
  }

  boolean isIntransitive() {
    return hasVerb() && DeedVerbs.isIntransitive(innermost());
  }

  private boolean isMutual() {
    return hasVerb() && DeedVerbs.isMutual(innermost());
  }

  void performer(String name) {
    if (!name.isEmpty()) {
      performers.add(name);
    }
  }

  void noPerformers() {
    performers.clear();
  }

  void patient(List<String> words) {
    if (patient.isEmpty()) {
      patient = words;
    } else if (!words.isEmpty() && !words.equals(patient)) {
      adjuncts.add(new Adjunct("", words));
    }
  }

  /** {@code the strike of the drivers} is what they do; others are done to what follows. */
  void undergoer(List<String> words) {
    if (isIntransitive()) {
      performerWords(words);
    } else {
      patient(words);
    }
  }

  private void performerWords(List<String> words) {
    for (String name : String.join(" ", words).split(" and ")) {
      performer(name);
    }
  }

  /** {@code Peru's closure of the mine}, but {@code the mine's closure}. */
  void owner(List<String> words) {
    if (patient.isEmpty() || isIntransitive()) {
      undergoer(words);
    } else {
      performerWords(words);
    }
  }

  void modifier(List<String> words) {
    if (!words.isEmpty()) {
      adjuncts.add(new Adjunct("", words));
    }
  }

  /** A phrase with its preposition, or without one right after a verb. */
  void argument(String preposition, List<String> words, boolean nominal) {
    if (words.isEmpty() || isIdle(preposition, words)) {
      return;
    }
    if (preposition.isEmpty() && LOOSE.contains(words.get(0))) {
      modifier(words);
    } else {
      add(preposition, words, nominal);
    }
  }

  private void add(String preposition, List<String> words, boolean nominal) {
    if (isAmount(words) && AMOUNT.contains(preposition)) {
      adjuncts.add(new Adjunct("by", words));
    } else if (isPerformer(preposition, words, nominal)) {
      performerWords(words);
    } else if (preposition.equals("of") && nominal) {
      undergoer(words);
    } else if (preposition.isEmpty() || !isAmount(words) && isPatient(preposition)) {
      patient(words);
    } else {
      adjuncts.add(new Adjunct(canonical(preposition), words));
    }
  }

  /** {@code a cut of 2 percent}, but not {@code the release of 2 sailors}. */
  private static boolean isAmount(List<String> words) {
    boolean measured = words.size() < 2 || UNITS.contains(words.get(1).toLowerCase(Locale.ROOT));
    return measured && NUMBER.matcher(words.get(0)).matches();
  }

  /** {@code a strike by drivers}, {@code talks between A and B}. */
  private boolean isPerformer(String preposition, List<String> words, boolean nominal) {
    boolean together = TOGETHER.contains(preposition) && isMutual();
    boolean deadline = words.stream().allMatch(TIMES::contains); // by the end of the year
    return together || nominal && preposition.equals("by") && !deadline;
  }

  /** {@code without delay}. */
  private static boolean isIdle(String preposition, List<String> words) {
    return preposition.equals("without") && IDLE_WITHOUT.contains(String.join(" ", words));
  }

  /** {@code a ban on phones}, {@code inquire into the collapse}. */
  private boolean isPatient(String preposition) {
    boolean takes = hasVerb() && !isIntransitive() && patient.isEmpty();
    boolean changes = preposition.equals("in") && takes && CHANGES.contains(innermost());
    return changes || takes && PATIENT.contains(preposition);
  }

  private static String canonical(String preposition) {
    if (preposition.equals("into")) {
      return preposition; // moved into the city
    }
    if (ABOUT.contains(preposition)) {
      return "on";
    }
    return WHERE.contains(preposition) ? "in" : preposition;
  }

  /** The deed; empty where the words say too little. */
  Optional<Deed> deed() {
    boolean nothing = patient.isEmpty() && adjuncts.isEmpty();
    boolean whole = hasVerb() && (verbs.size() > 1 || DeedVerbs.isWhole(innermost()));
    boolean bare = nothing && (performers.isEmpty() || !whole);
    Optional<String> performer =
        performers.isEmpty() || !hasVerb()
            ? Optional.empty()
            : Optional.of(String.join(" and ", performers));
    return bare && !isNominal()
        ? Optional.empty()
        : Optional.of(new Deed(performer, verbs, patient, adjuncts));
  }

  private boolean nominal;

  void nominal() {
    nominal = true;
  }

  private boolean isNominal() {
    return nominal && (hasVerb() || !patient.isEmpty());
  }
}
