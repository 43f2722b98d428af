package org.demarche.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.knowledge.OfficeTitle;
import org.demarche.lexicon.WordClass;
import org.demarche.link.Evidence.Titled;

/** Compares the titles that articles give a person with the offices that an item held. */
final class Titles {
  private static final String RESOURCE = "/link/titles.tsv";
  private static final Set<String> FIELDS = WordClass.of("portfolios.fields");
  private static final Set<String> TITLES = WordClass.of("persons.titles");
  private static final Set<String> FORMER = WordClass.of("offices.former");

  /** What makes another office of the same noun. */
  private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "shadow", "under");

  /** Of these there is one at a time in a place, so that the noun alone tells which. */
  private static final Set<String> WITHOUT_FIELD =
      Set.of("president", "governor", "mayor", "senator", "legislator");

  private static final String OTHER = "other";
  private static final Map<String, String> FORMS = new HashMap<>();
  private static final Set<String> OTHERS = new HashSet<>();

  static {
    read();
  }

  private final Register register;
  private final Map<String, OfficeTitle> offices = new ConcurrentHashMap<>();

  Titles(Register register) {
    this.register = register;
  }

  private static void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Titles.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(Titles::readRow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readRow(String line) {
    String[] cells = line.split("\t");
    for (String word : cells[1].split(" ")) {
      if (cells[0].equals(OTHER)) {
        OTHERS.add(word);
      } else {
        FORMS.put(word, cells[0]);
      }
    }
  }

  /** How well titles fit the offices of an item, the worst first. */
  enum Fit {
    /** Somebody with another title is meant. */
    CONTRARY,
    /** No title is told, or none that tells. */
    UNTOLD,
    /** An office of that noun was held at another time. */
    NOUN_THEN,
    /** The office was held at another time. */
    OFFICE_THEN,
    /** An office of that noun was held on the day. */
    NOUN,
    /** The office was held on the day, or formerly, as the article says. */
    OFFICE
  }

  /** The best fit of all titles with all offices. */
  Fit fit(Item item, List<Titled> titled) {
    Fit best = Fit.UNTOLD;
    boolean isContrary = false;
    for (Titled title : titled) {
      Set<String> words = words(title.words());
      isContrary |= words.stream().anyMatch(OTHERS::contains);
      for (Item.Held held : item.offices()) {
        Fit fit = fit(held, words, title);
        best = fit.compareTo(best) > 0 ? fit : best;
      }
    }
    return best == Fit.UNTOLD && isContrary ? Fit.CONTRARY : best;
  }

  private Fit fit(Item.Held held, Set<String> words, Titled title) {
    OfficeTitle office = office(held);
    boolean isElsewhere =
        !title.states().isEmpty()
            && !held.country().isEmpty()
            && !title.states().contains(held.country());
    boolean isToCome =
        title.day().isPresent()
            && held.from().isPresent()
            && title.day().get().plusYears(1).isBefore(held.from().get());
    if (isElsewhere
        || isToCome
        || !words.contains(office.head())
        || !ranks(words).equals(ranks(office.words()))) {
      return Fit.UNTOLD;
    }
    Optional<Boolean> isWhole = isWhole(office, words);
    return isWhole.map(whole -> at(held, title, words, whole)).orElse(Fit.UNTOLD);
  }

  /** Empty where the title is about something else. */
  private static Optional<Boolean> isWhole(OfficeTitle office, Set<String> words) {
    Set<String> rest = new HashSet<>(office.words());
    rest.remove(office.head());
    boolean isNoun = WITHOUT_FIELD.contains(office.head()) || FIELDS.contains(office.head());
    if (isNoun || rest.isEmpty() || rest.stream().anyMatch(words::contains)) {
      return Optional.of(true);
    }
    return words.stream().anyMatch(FIELDS::contains) ? Optional.empty() : Optional.of(false);
  }

  private static Fit at(Item.Held held, Titled title, Set<String> words, boolean isWhole) {
    boolean isFormer = words.stream().anyMatch(FORMER::contains);
    boolean isThen =
        title.day().map(day -> isFormer ? isBefore(held, day) : held.covers(day)).orElse(true);
    return isWhole ? isThen ? Fit.OFFICE : Fit.OFFICE_THEN : isThen ? Fit.NOUN : Fit.NOUN_THEN;
  }

  private static boolean isBefore(Item.Held held, LocalDate day) {
    return held.from().map(day::isAfter).orElse(true);
  }

  private OfficeTitle office(Item.Held held) {
    String label =
        held.label().isEmpty()
            ? register.item(held.office()).map(Item::label).orElse("")
            : held.label();
    return offices.computeIfAbsent(label, Titles::title);
  }

  /** A member of a senate is a senator, any other one a legislator. */
  private static OfficeTitle title(String label) {
    OfficeTitle title = OfficeTitle.of(label);
    Set<String> words = words(label);
    String head = FORMS.getOrDefault(title.head(), title.head());
    if (words.contains("senator")) {
      head = "senator";
    } else if (head.equals("deputy") || words.contains("permanent")) {
      head = head.equals("deputy") ? "legislator" : "ambassador";
    }
    return new OfficeTitle(head, words);
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : OfficeTitle.of(title.replace(".", "")).words()) {
      words.add(FORMS.getOrDefault(word, word));
    }
    return words;
  }

  private static Set<String> ranks(Set<String> words) {
    Set<String> ranks = new HashSet<>(words);
    ranks.retainAll(RANKS);
    return ranks;
  }

  /** Whether a word can stand in a title though it is written in lower case. */
  static boolean isOfTitle(String word) {
    return FORMS.containsKey(word)
        || TITLES.contains(word)
        || OTHERS.contains(word)
        || FIELDS.contains(word)
        || RANKS.contains(word)
        || FORMER.contains(word)
        || Arrays.asList("minister", "secretary", "prime", "speaker").contains(word);
  }
}
