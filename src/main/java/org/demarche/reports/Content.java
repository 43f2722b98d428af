package org.demarche.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.ontology.Wording;

/**
 * What the words of a statement come to when it makes no difference how they are put: which words
 * carry it, in any form and order, which names and numbers are in it, and how often it is negated.
 *
 * @param stems what stands for the words that are not light, each once, in the order of the text;
 *     with names, without numbers
 * @param names stems of words that have a capital within a sentence
 * @param numbers as decimals, sorted
 * @param negations how many words turn what is said
 * @param passive whether something is done by somebody
 * @param bits the stems as bits of their hashes, for a quick look
 */
record Content(
    List<String> stems,
    List<String> names,
    List<String> numbers,
    int negations,
    boolean passive,
    long bits) {
  private static final Set<String> LIGHT = WordClass.of("utterances.light");
  private static final Set<String> NEGATING = WordClass.of("utterances.negating");
  private static final Map<String, String> NUMBERS = Stems.pairs("utterances.numbers");
  private static final Map<String, String> MULTIPLES = Stems.pairs("utterances.multiples");
  private static final Set<String> MONTHS = WordClass.of("calendar.months");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.){2,}");
  private static final Pattern AMERICA = Pattern.compile("[\"“‘(]*US([’']s)?[.,;:!?\"”’)]*");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final int SHORTEST_TURNED = 7;
  private static final Stems STEMS = new Stems();

  private Content(
      List<String> stems,
      List<String> names,
      List<String> numbers,
      int negations,
      boolean passive) {
    this(stems, names, numbers, negations, passive, bits(stems));
  }

  private static long bits(List<String> stems) {
    long bits = 0;
    for (String stem : stems) {
      bits |= 1L << (stem.hashCode() * 0x9E3779B1 >>> 26);
    }
    return bits;
  }

  /** Reads words as an article has them. */
  static Content of(String words) {
    return new Reader(words).read();
  }

  /** The stems, in the order of the text, that both have and that are names in either. */
  List<String> order(Content other) {
    return stems.stream()
        .filter(it -> other.stems.contains(it))
        .filter(it -> names.contains(it) || other.names.contains(it))
        .toList();
  }

  /** The same for all that say the same in other forms. */
  String key() {
    return String.join(" ", stems)
        + "|"
        + String.join(" ", numbers)
        + "|"
        + negations
        + "|"
        + String.join(" ", names)
        + "|"
        + (passive ? "p" : "");
  }

  /** What {@link #key} was made of. */
  static Content ofKey(String key) {
    String[] parts = key.split("\\|", -1);
    return new Content(
        split(parts[0]),
        split(parts[3]),
        split(parts[1]),
        Integer.parseInt(parts[2]),
        !parts[4].isEmpty());
  }

  private static List<String> split(String part) {
    return part.isEmpty() ? List.of() : List.of(part.split(" "));
  }

  /** Goes through the words once. */
  private static final class Reader {
    private final List<String> words = new ArrayList<>();
    private final List<Boolean> capitals = new ArrayList<>();
    private final Set<String> stems = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private int negations;
    private boolean passive;

    Reader(String text) {
      boolean first = true;
      for (String token : text.strip().split("(?<!\\d),|,(?!\\d)|[\\s—–/]+")) {
        String plain = plain(token);
        Matcher decimal = DECIMAL.matcher(plain);
        String word = decimal.find() ? decimal.group() : Wording.normalize(plain);
        boolean capital = !first && token.matches("\\P{L}*\\p{Lu}.*");
        first = token.matches(".*[.!?:][\"”’]?|[^\\p{L}\\p{N}]*") || first && word.isEmpty();
        for (String part : word.replaceAll("(?<=\\p{L}) s$", "").split(" ")) {
          if (part.matches(".*[\\p{L}\\p{N}].*")) {
            words.add(part);
            capitals.add(capital);
          }
        }
      }
    }

    /** Without what parts a long number, and the stops of an abbreviation; "US" is no pronoun. */
    private static String plain(String token) {
      String whole = token.replaceAll(",(?=\\d{3}(\\D|$))", "");
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
      String digits = word.replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
      return digits.matches("\\d{1,15}(\\.\\d{1,9})?")
          ? Optional.of(Double.valueOf(digits))
          : Optional.ofNullable(NUMBERS.get(word)).map(Double::valueOf);
    }

    private void readWord(String word, boolean capital) {
      passive |= word.equals("by");
      String lemma = STEMS.lemma(word);
      if (NEGATING.contains(word) || NEGATING.contains(lemma)) {
        negations++;
      } else if (!isLight(word, lemma) || capital && MONTHS.contains(word)) {
        add(isTurned(word) ? word.substring(2) : word, capital);
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

    private void add(String word, boolean capital) {
      String stem = STEMS.of(word);
      stems.add(stem);
      if (capital) {
        names.add(stem);
      }
    }
  }
}
