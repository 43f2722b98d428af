package org.demarche.knowledge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClass;

/**
 * What an office is called, so that {@code Minister of Foreign Affairs and Trade} and {@code
 * foreign minister} can be compared.
 *
 * @param head the noun in lower case: {@code minister}
 * @param words all words that tell, the head among them, each field of government by one word
 */
public record OfficeTitle(String head, Set<String> words) {
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern MARKS = Pattern.compile("[-–’']s?\\b");
  private static final Pattern OF = Pattern.compile("\\b(?:of|for|to|at|without|in)\\b");

  /** A British or American secretary of state for something is a secretary. */
  private static final Pattern SECRETARY_OF_STATE = Pattern.compile("\\bsecretary of state for\\b");

  private static final Set<String> IGNORED = WordClass.of("portfolios.ignored");
  private static final Set<String> RANKS = WordClass.of("portfolios.ranks");
  private static final Set<String> SHARING = Set.of("minister", "secretary");
  private static final Map<String, Pattern> FIELDS = fields();

  public OfficeTitle {
    words = Set.copyOf(words);
  }

  private static Map<String, Pattern> fields() {
    Map<String, Pattern> fields = new LinkedHashMap<>();
    for (String field : WordClass.of("portfolios.fields")) {
      String alternatives = WordClass.alternatives("portfolios." + field);
      fields.put(field, Pattern.compile("\\b" + alternatives + "\\b"));
    }
    return fields;
  }

  /** Reads a title in any case: {@code Secretary of State for Defence}. */
  public static OfficeTitle of(String title) {
    String plain = MARKS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
    plain = SECRETARY_OF_STATE.matcher(plain).replaceAll("secretary for");
    for (Map.Entry<String, Pattern> field : FIELDS.entrySet()) {
      plain = field.getValue().matcher(plain).replaceAll(field.getKey());
    }
    Set<String> words =
        SPACE
            .splitAsStream(plain)
            .filter(word -> !word.isEmpty() && !IGNORED.contains(word))
            .collect(Collectors.toSet());
    return new OfficeTitle(head(plain), words);
  }

  private static String head(String plain) {
    String noun = OF.splitAsStream(plain).findFirst().orElse("").strip();
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** The same without words such as those of the country's name. */
  OfficeTitle without(Set<String> others) {
    Set<String> rest = new HashSet<>(words);
    rest.removeIf(word -> others.contains(word) && !word.equals(head));
    return new OfficeTitle(head, rest);
  }

  /** Whether the other title means this office and no other one: all words are the same. */
  boolean isCalled(OfficeTitle other) {
    return head.equals(other.head) && words.equals(other.words);
  }

  /** Whether the other title names a part of what the office is about: {@code trade minister}. */
  boolean includes(OfficeTitle other) {
    return SHARING.contains(head)
        && head.equals(other.head)
        && other.words.size() > 1
        && words.containsAll(other.words)
        && ranks().equals(other.ranks());
  }

  /** {@code deputy}, {@code vice}: what makes another office of the same noun. */
  private Set<String> ranks() {
    return Stream.of(words.toArray(String[]::new))
        .filter(RANKS::contains)
        .collect(Collectors.toSet());
  }
}
