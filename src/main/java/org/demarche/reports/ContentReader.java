package org.demarche.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.ontology.Wording;

/** Reads what words come to, going through them once. */
final class ContentReader {
  private static final Set<String> LIGHT = WordClass.of("utterances.light");
  private static final Set<String> NEGATING = WordClass.of("utterances.negating");
  private static final Set<String> NEGATING_TO = WordClass.of("utterances.negating-to");
  private static final Map<String, String> NUMBERS = Stems.pairs("utterances.numbers");
  private static final Map<String, String> MULTIPLES = Stems.pairs("utterances.multiples");
  private static final Set<String> MONTHS = WordClass.of("calendar.months");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final int SHORTEST_TURNED = 4;
  private static final Stems STEMS = Stems.ALL;
  private static final Map<String, String> UNITS = Stems.pairs("utterances.units");
  private static final Set<String> TO_COME = WordClass.of("utterances.to-come");
  private static final Set<String> PERFECT = WordClass.of("utterances.has-been");
  private static final Set<String> SUBORDINATING = WordClass.of("utterances.subordinating");

  /** A clause that comes first ends nobody knows where. */
  private static final int FIRST_CLAUSE = 2;

  private static final Set<String> PARTICLES = WordClass.of("utterances.particles");
  private static final Pattern IDLE =
      Pattern.compile(
          "(?i)\\b"
              + WordClass.alternatives("utterances.idle-phrases")
                  .replaceAll("[_ ]", "\\\\E\\\\s\\\\Q")
              + "\\b");
  private static final Pattern AMERICA = Pattern.compile("[\"“‘(]*US([’']s)?[.,;:!?\"”’)]*");
  private static final Pattern BETWEEN = Pattern.compile("(?<!\\d),|,(?!\\d)|[\\s—–/]+");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+");
  private static final Pattern CAPITAL = Pattern.compile("\\P{L}*\\p{Lu}.*");
  private static final Pattern ENDING = Pattern.compile(".*[.!?:][\"”’]?|[^\\p{L}\\p{N}]*");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}) s$");
  private static final Pattern THOUSANDS = Pattern.compile(",(?=\\d{3}(\\D|$))");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

  private final List<String> words = new ArrayList<>();
  private final List<Boolean> capitals = new ArrayList<>();
  private final Set<String> stems = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> numbers = new TreeSet<>();
  private final Set<String> beside = new LinkedHashSet<>();
  private int negations;
  private boolean passive;
  private boolean inClause;

  ContentReader(String text) {
    boolean first = true;
    for (String token : BETWEEN.split(IDLE.matcher(text.strip()).replaceAll(""))) {
      boolean capital = !first && CAPITAL.matcher(token).matches();
      if (PLAIN.matcher(token).matches() && !token.equals("US")) {
        add(token.toLowerCase(Locale.ROOT), capital);
        first = false;
      } else {
        split(token, capital);
        first = ENDING.matcher(token).matches();
      }
    }
    new Phrases(words, capitals, it -> value(it).isPresent()).shorten();
  }

  private void split(String token, boolean capital) {
    String plain = plain(token);
    Matcher decimal = DECIMAL.matcher(plain);
    String word = decimal.find() ? decimal.group() : Wording.normalize(plain);
    for (String part : POSSESSIVE.matcher(word).replaceAll("").split(" ")) {
      if (LETTER.matcher(part).find()) {
        add(part, capital);
      }
    }
  }

  private void add(String word, boolean capital) {
    words.add(word);
    capitals.add(capital);
  }

  /** Without what parts a long number, and the stops of an abbreviation; "US" is no pronoun. */
  private static String plain(String token) {
    String whole = THOUSANDS.matcher(token).replaceAll("");
    Matcher initials = INITIALS.matcher(whole);
    String joined = initials.find() ? initials.group().replace(".", "") : whole;
    return AMERICA.matcher(joined).matches() ? "USA" : joined;
  }

  Content read() {
    for (int i = 0; i < words.size(); i++) {
      inClause |= i > FIRST_CLAUSE && SUBORDINATING.contains(words.get(i));
      if (isPhrasal(i)) {
        carry(STEMS.lemma(words.get(i)) + "_" + words.get(i + 1), false);
        i++;
      } else if (!readNumber(i)) {
        readWord(i);
      }
    }
    return new Content(
        List.copyOf(stems),
        List.copyOf(names),
        List.copyOf(numbers),
        negations,
        passive,
        time(),
        List.copyOf(beside));
  }

  /** By auxiliaries; "has to" is to come. */
  private Content.Time time() {
    boolean toCome = false;
    boolean hasBeen = false;
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      boolean perfect = PERFECT.contains(words.get(i));
      toCome |= TO_COME.contains(words.get(i)) || perfect && next.equals("to");
      hasBeen |= perfect && !next.equals("to");
    }
    return toCome == hasBeen
        ? Content.Time.NEITHER
        : toCome ? Content.Time.TO_COME : Content.Time.HAS_BEEN;
  }

  private boolean isPhrasal(int index) {
    return index + 1 < words.size()
        && PARTICLES.contains(words.get(index + 1))
        && Stems.isPhrasal(STEMS.lemma(words.get(index)), words.get(index + 1));
  }

  /** A number in digits or words, with what multiplies it; "one" is none. */
  private boolean readNumber(int index) {
    String word = words.get(index);
    if (MULTIPLES.containsKey(word)) {
      return index > 0 && value(words.get(index - 1)).isPresent();
    }
    Optional<Double> value = value(word);
    value.ifPresent(it -> count(it, index + 1));
    return value.isPresent();
  }

  /** Two weeks are 14 days. */
  private void count(double value, int after) {
    double number = value;
    int next = after;
    while (next < words.size() && MULTIPLES.containsKey(words.get(next))) {
      number *= Double.parseDouble(MULTIPLES.get(words.get(next)));
      next++;
    }
    String unit = next < words.size() ? UNITS.get(STEMS.lemma(words.get(next))) : null;
    if (unit != null) {
      int middle = unit.indexOf('/');
      number *= Double.parseDouble(unit.substring(0, middle));
      words.set(next, unit.substring(middle + 1));
    }
    numbers.add(Double.toString(number));
  }

  private static Optional<Double> value(String word) {
    if (Character.isLetter(word.charAt(0))) {
      return Optional.ofNullable(NUMBERS.getOrDefault(word, NUMBERS.get(STEMS.lemma(word))))
          .map(Double::valueOf);
    }
    String digits = ORDINAL.matcher(word).replaceFirst("");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Double.valueOf(digits))
        : Optional.empty();
  }

  private void readWord(int index) {
    String word = words.get(index);
    boolean capital = capitals.get(index);
    passive |= word.equals("by");
    String lemma = STEMS.lemma(word);
    if (negates(index, lemma)) {
      negations++;
    } else if (!isLight(word, lemma) || capital && MONTHS.contains(word)) {
      Optional<String> denied = denied(word);
      negations += denied.isPresent() ? 1 : 0;
      carry(denied.orElse(word), capital);
    }
  }

  /** Prices that decline are not denied; who declines to pay does not pay. */
  private boolean negates(int index, String lemma) {
    boolean to = index + 1 < words.size() && words.get(index + 1).equals("to");
    return NEGATING.contains(words.get(index))
        || NEGATING.contains(lemma)
        || to && NEGATING_TO.contains(lemma);
  }

  private static boolean isLight(String word, String lemma) {
    return LIGHT.contains(word)
        || LIGHT.contains(lemma)
        || STEMS.adjective(word).filter(LIGHT::contains).isPresent();
  }

  /** Of "unchanged" and "unsafe" what they deny. */
  private static Optional<String> denied(String word) {
    String rest = word.startsWith("un") ? word.substring(2) : "";
    boolean turned =
        rest.length() >= SHORTEST_TURNED && (rest.endsWith("ed") || STEMS.isAdjective(rest));
    return Stems.deniedBy(word)
        .or(() -> STEMS.adjective(word).flatMap(Stems::deniedBy))
        .or(() -> turned ? Optional.of(rest) : Optional.empty());
  }

  private void carry(String word, boolean capital) {
    String stem = STEMS.of(word);
    if (stems.add(stem) && inClause) {
      beside.add(stem);
    }
    if (capital) {
      names.add(stem);
    }
  }
}
