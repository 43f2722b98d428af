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
  private static final Map<String, String> NUMBERS = Stems.pairs("utterances.numbers");
  private static final Map<String, String> MULTIPLES = Stems.pairs("utterances.multiples");
  private static final Set<String> MONTHS = WordClass.of("calendar.months");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final int SHORTEST_TURNED = 7;
  private static final Stems STEMS = new Stems();
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
  private int negations;
  private boolean passive;

  ContentReader(String text) {
    boolean first = true;
    for (String token : BETWEEN.split(text.strip())) {
      boolean capital = !first && CAPITAL.matcher(token).matches();
      if (PLAIN.matcher(token).matches() && !token.equals("US")) {
        add(token.toLowerCase(Locale.ROOT), capital);
        first = false;
      } else {
        split(token, capital);
        first = ENDING.matcher(token).matches();
      }
    }
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
      if (!readNumber(i)) {
        readWord(words.get(i), capitals.get(i));
      }
    }
    return new Content(
        List.copyOf(stems), List.copyOf(names), List.copyOf(numbers), negations, passive);
  }

  /** A number in digits or words, with what multiplies it; "one" is none. */
  private boolean readNumber(int index) {
    String word = words.get(index);
    if (MULTIPLES.containsKey(word)) {
      return index > 0 && value(words.get(index - 1)).isPresent();
    }
    Optional<Double> value = value(word);
    value.ifPresent(
        it -> {
          double number = it;
          for (int next = index + 1; next < words.size(); next++) {
            String multiple = MULTIPLES.get(words.get(next));
            if (multiple == null) {
              break;
            }
            number *= Double.parseDouble(multiple);
          }
          numbers.add(Double.toString(number));
        });
    return value.isPresent();
  }

  private static Optional<Double> value(String word) {
    String digits = ORDINAL.matcher(word).replaceFirst("");
    return NUMBER.matcher(digits).matches()
        ? Optional.of(Double.valueOf(digits))
        : Optional.ofNullable(NUMBERS.get(word)).map(Double::valueOf);
  }

  private void readWord(String word, boolean capital) {
    passive |= word.equals("by");
    String lemma = STEMS.lemma(word);
    if (NEGATING.contains(word) || NEGATING.contains(lemma)) {
      negations++;
    } else if (!isLight(word, lemma) || capital && MONTHS.contains(word)) {
      carry(isTurned(word) ? word.substring(2) : word, capital);
      negations += isTurned(word) ? 1 : 0;
    }
  }

  private static boolean isLight(String word, String lemma) {
    return LIGHT.contains(word) || LIGHT.contains(lemma);
  }

  /** As in "unchanged", which is "not changed". */
  private static boolean isTurned(String word) {
    return word.length() >= SHORTEST_TURNED && word.startsWith("un") && word.endsWith("ed");
  }

  private void carry(String word, boolean capital) {
    String stem = STEMS.of(word);
    stems.add(stem);
    if (capital) {
      names.add(stem);
    }
  }
}
