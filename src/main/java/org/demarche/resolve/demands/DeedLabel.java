package org.demarche.resolve.demands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Deed;
import org.demarche.model.Deed.Adjunct;

/** Says a deed in English: {@code Peru closes the mine}, {@code The mine is closed}. */
final class DeedLabel {
  private static final Pattern COUNT = Pattern.compile("[0-9$].*|.*sel(f|ves)");
  private static final Set<String> COUNTING = Set.of("all", "both", "every", "each", "no");
  private static final Pattern LETTERS = Pattern.compile("[a-z-]+");
  private static final Set<String> PLURAL = WordClass.of("deeds.plural");
  private static final Set<String> MASS = WordClass.of("deeds.mass");

  private static final Set<String> AFTER = WordClass.of("deeds.no-object");

  /** Verbs that need what else the article says. */
  private static final Set<String> EMPTY = WordClass.of("deeds.empty");

  private static final int LONGEST = 3;

  private final Set<String> plurals;

  /**
   * @param plurals nouns, as the deed has them, that the article has in the plural
   */
  DeedLabel(Set<String> plurals) {
    this.plurals = plurals;
  }

  /** Whether a deed has so few parts that its normal form reads well. */
  static boolean isPlain(Deed deed) {
    int verbs = positive(deed).size();
    boolean told = deed.performer().isPresent() || !deed.patient().isEmpty();
    return told
        && !isOfOneSide(deed)
        && !(deed.verbs().isEmpty() && hasCommonWords(deed))
        && verbs < LONGEST
        && deed.verbs().stream().noneMatch(EMPTY::contains)
        && deed.patient().size() <= LONGEST
        && deed.adjuncts().size() < 2
        && deed.adjuncts().stream().allMatch(DeedLabel::isPlain);
  }

  /** {@code talks with Peru}: the words of the article read better than {@code Peru talks}. */
  private static boolean isOfOneSide(Deed deed) {
    return deed.verbs().size() == 1
        && DeedVerbs.isMutual(deed.verbs().get(0))
        && deed.performer().filter(p -> !VerbForms.isSeveral(p)).isPresent();
  }

  /** A name stands for itself; of other things the article's number and words read better. */
  private static boolean hasCommonWords(Deed deed) {
    List<String> thing = deed.patient();
    boolean alone = thing.size() == 1 && deed.adjuncts().isEmpty();
    return !alone || Character.isLowerCase(thing.get(thing.size() - 1).charAt(0));
  }

  private static boolean isPlain(Adjunct adjunct) {
    return !adjunct.preposition().isEmpty() && adjunct.words().size() <= LONGEST;
  }

  String of(Deed deed) {
    List<String> clause = clause(deed);
    deed.adjuncts().stream().filter(a -> !a.preposition().isEmpty()).forEach(a -> add(clause, a));
    String text =
        clause.stream()
            .filter(w -> !w.isEmpty())
            .collect(Collectors.joining(" "))
            .replaceAll("[$] (?=[0-9])", "\\$");
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void add(List<String> clause, Adjunct adjunct) {
    clause.add(adjunct.preposition());
    String told = phrase(adjunct.words());
    clause.add(adjunct.preposition().equals("as") ? asOne(told) : told);
  }

  /** {@code treated as an export}. */
  private static String asOne(String told) {
    return told.replaceFirst("^the (?=[aeiou])", "an ").replaceFirst("^the ", "a ");
  }

  private List<String> clause(Deed deed) {
    if (deed.verbs().isEmpty()) {
      return thing(deed);
    }
    return deed.performer()
        .map(p -> active(p, deed))
        .orElseGet(() -> deed.patient().isEmpty() ? infinitive(deed) : passive(deed));
  }

  /** {@code The dissatisfaction to testify}: what begins with a small word follows. */
  private List<String> thing(Deed deed) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String word : modifiers(deed)) {
      (after.isEmpty() && !AFTER.contains(word) ? before : after).add(word);
    }
    before.addAll(deed.patient());
    List<String> said = new ArrayList<>(List.of(phrase(before)));
    said.addAll(after);
    return said;
  }

  private static List<String> modifiers(Deed deed) {
    return deed.adjuncts().stream()
        .filter(a -> a.preposition().isEmpty())
        .flatMap(a -> a.words().stream())
        .toList();
  }

  private List<String> active(String performer, Deed deed) {
    boolean several = VerbForms.isSeveral(performer) || isPlural(performer);
    List<String> said = new ArrayList<>(List.of(phrase(List.of(performer.split(" ")))));
    List<String> verbs = positive(deed);
    if (isNegated(deed)) {
      said.add(several ? "do not" : "does not");
      said.add(verbs.get(0));
    } else {
      said.add(several ? verbs.get(0) : VerbForms.thirdPerson(verbs.get(0)));
    }
    verbs.stream().skip(1).map(VerbForms::gerund).forEach(said::add);
    said.add(phrase(deed.patient()));
    said.addAll(modifiers(deed));
    return said;
  }

  private static boolean isPlural(String performer) {
    String last = performer.substring(performer.lastIndexOf(' ') + 1);
    boolean common = Character.isLowerCase(last.charAt(0));
    return common && (PLURAL.contains(last) || VerbForms.isPlural(last));
  }

  private static boolean isNegated(Deed deed) {
    return deed.verbs().contains("not");
  }

  private static List<String> positive(Deed deed) {
    List<String> verbs = deed.verbs().stream().filter(v -> !v.equals("not")).toList();
    return verbs.isEmpty() ? List.of("do") : verbs;
  }

  private List<String> infinitive(Deed deed) {
    List<String> said = new ArrayList<>();
    said.add(isNegated(deed) ? "not to" : "to");
    List<String> verbs = positive(deed);
    said.add(verbs.get(0));
    verbs.stream().skip(1).map(VerbForms::gerund).forEach(said::add);
    said.addAll(modifiers(deed));
    return said;
  }

  /** {@code The mine is closed}, {@code Expanding the mine is ended}. */
  private List<String> passive(Deed deed) {
    List<String> verbs = positive(deed);
    List<String> said = new ArrayList<>();
    verbs.stream().skip(1).map(VerbForms::gerund).forEach(said::add);
    said.add(phrase(deed.patient()));
    boolean several = verbs.size() == 1 && isSeveral(deed.patient());
    said.add(several ? "are" : "is");
    said.add(isNegated(deed) ? "not" : "");
    said.add(VerbForms.participle(verbs.get(0)));
    said.addAll(modifiers(deed));
    return said;
  }

  private boolean isSeveral(List<String> words) {
    String last = words.get(words.size() - 1);
    return words.contains("and") || isPlural(last) || plurals.contains(last) || isCounted(words);
  }

  private static boolean isCounted(List<String> words) {
    return words.size() > 1
        && words.get(words.size() - 2).matches("[0-9][0-9,.]*|all|both")
        && !words.get(words.size() - 2).equals("1");
  }

  /** With an article and in the plural, where that is usual. */
  private String phrase(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    String last = words.get(words.size() - 1);
    boolean common = Character.isLowerCase(last.charAt(0));
    boolean several = isSeveral(words) && !words.contains("and");
    String text = String.join(" ", words.subList(0, words.size() - 1));
    String head = common && several ? VerbForms.plural(last) : last;
    String all = (text + " " + head).strip();
    return common && !several && takesArticle(words) ? "the " + all : all;
  }

  private static boolean takesArticle(List<String> words) {
    String last = words.get(words.size() - 1);
    Optional<String> first = words.stream().findFirst();
    boolean counted =
        first.filter(w -> COUNTING.contains(w) || COUNT.matcher(w).matches()).isPresent();
    boolean gerund = words.size() > 1 && words.get(0).endsWith("ing");
    return !counted && !gerund && !MASS.contains(last) && LETTERS.matcher(last).matches();
  }
}
