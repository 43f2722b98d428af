package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person's name in parts, by which its fuller and shorter forms are compared.
 *
 * <p>Particles belong to the part that follows: {@code Ursula | von der Leyen}, {@code Abdel |
 * Fattah | al-Burhan}; initials at the start are one part: {@code JD | Vance}.
 *
 * @param parts in the spelling of {@link NameKey#spelling}, at least one
 * @param plain the same in the spelling of {@link NameKey#exact}
 * @param generation {@code jr}, {@code sr}, {@code iii}; empty where none is said
 */
public record PersonName(List<String> parts, List<String> plain, String generation) {
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "dela", "di", "da", "dos", "du", "la",
          "le", "al", "el", "bin", "ibn", "ben", "abu", "ter", "zu", "zur", "und");
  private static final Set<String> ALWAYS_PARTICLES = Set.of("von", "de", "del", "della", "dos");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** What stands before a name or after it and is none of its parts. */
  private static final Set<String> HONOURS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "emeritus",
          "sir",
          "judge",
          "justice",
          "attorney",
          "captain",
          "colonel",
          "sergeant",
          "senator",
          "frs",
          "mp",
          "qc",
          "kc",
          "obe",
          "mbe",
          "phd",
          "md");

  /** Family names of languages in which they come first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of(
          "kim", "lee", "park", "choi", "choe", "cho", "jo", "moon", "yoon", "yun", "kang", "jeong",
          "jung", "chung", "ban", "han", "hwang", "shin", "seo", "kwon", "song", "ri", "pak", "roh",
          "lim", "ahn", "oh", "jang", "ryu", "yoo", "hong", "nam", "bae", "baek", "wi", "wang",
          "li", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu",
          "zhu", "gao", "lin", "he", "guo", "ma", "luo", "xi", "deng", "mao", "qin", "wong", "kwok",
          "leung", "lam", "chan", "cheung", "lau", "tsang", "ng", "yau", "tam", "shiu", "hui",
          "fung", "yeung", "mak", "tse", "kwong", "lo", "law", "tang", "tong", "yip", "hau", "tsai",
          "lai", "nguyen", "tran", "pham", "vo", "bui");

  /** Short first names and the long ones they stand for. */
  private static final Map<String, Set<String>> LONG_FORMS =
      Map.ofEntries(
          Map.entry("joe", Set.of("joseph")),
          Map.entry("bill", Set.of("william")),
          Map.entry("will", Set.of("william")),
          Map.entry("bob", Set.of("robert")),
          Map.entry("rob", Set.of("robert")),
          Map.entry("mike", Set.of("michael")),
          Map.entry("tony", Set.of("anthony", "antony")),
          Map.entry("jim", Set.of("james")),
          Map.entry("tom", Set.of("thomas")),
          Map.entry("dan", Set.of("daniel")),
          Map.entry("dave", Set.of("david")),
          Map.entry("chris", Set.of("christopher", "christian")),
          Map.entry("matt", Set.of("matthew")),
          Map.entry("steve", Set.of("steven", "stephen")),
          Map.entry("tim", Set.of("timothy")),
          Map.entry("ed", Set.of("edward")),
          Map.entry("nick", Set.of("nicholas")),
          Map.entry("sam", Set.of("samuel", "samantha")),
          Map.entry("don", Set.of("donald")),
          Map.entry("ron", Set.of("ronald")),
          Map.entry("pete", Set.of("peter")),
          Map.entry("liz", Set.of("elizabeth")),
          Map.entry("kate", Set.of("katherine", "catherine")),
          Map.entry("alex", Set.of("alexander", "alexandra")),
          Map.entry("ben", Set.of("benjamin")),
          Map.entry("greg", Set.of("gregory")),
          Map.entry("jeff", Set.of("jeffrey")));

  public PersonName {
    parts = List.copyOf(parts);
    plain = List.copyOf(plain);
  }

  /** The name in parts; the parts are empty where the words have no letter. */
  public static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.strip().split("\\s+")) {
      String key = NameKey.exact(word);
      if (!key.isEmpty() && !HONOURS.contains(key)) {
        words.add(key);
      }
    }
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    String generation = words.size() > 1 && GENERATIONS.contains(last) ? last : "";
    List<String> named = generation.isEmpty() ? words : words.subList(0, words.size() - 1);
    List<String> plain = joined(named);
    return new PersonName(plain.stream().map(NameKey::spelling).toList(), plain, generation);
  }

  private static List<String> joined(List<String> words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int end = endOfPart(words, from);
      boolean initials = words.get(from).length() == 1;
      parts.add(String.join(initials ? "" : " ", words.subList(from, end)));
      from = end;
    }
    return parts;
  }

  private static int endOfPart(List<String> words, int from) {
    int end = from;
    if (from == 0) {
      while (end + 1 < words.size() && words.get(end).length() == 1) {
        end++;
      }
      if (end > 0) {
        return end;
      }
    }
    while (end + 1 < words.size() && isParticle(words, end)) {
      end++;
    }
    return end + 1;
  }

  /** {@code Ben}, {@code Al} and {@code Van} open a name as first names. */
  private static boolean isParticle(List<String> words, int at) {
    String word = words.get(at);
    if (at > 0 || ALWAYS_PARTICLES.contains(word)) {
      return PARTICLES.contains(word);
    }
    return PARTICLES.contains(word) && PARTICLES.contains(words.get(at + 1));
  }

  /** Whether first and last name are there. */
  public boolean isFull() {
    return parts.size() > 1;
  }

  /** Whether {@code word}, in lower case, is a family name that stands before the given one. */
  public static boolean isFamilyFirst(String word) {
    return FAMILY_FIRST.contains(word);
  }

  /** The part of three that is neither first nor last; empty elsewhere. */
  public String onlyMiddle() {
    return parts.size() == 3 ? parts.get(1) : "";
  }

  public String first() {
    return parts.isEmpty() ? "" : parts.get(0);
  }

  /** The last part without its particles: {@code leyen}. */
  public String last() {
    return parts.isEmpty() ? "" : withoutParticles(parts.get(parts.size() - 1));
  }

  /** All words in one row. */
  public String whole() {
    return String.join(" ", parts);
  }

  /** The ends of the name, by which somebody is named again, and the middle part of three. */
  public Set<String> shortForms() {
    Set<String> forms = new TreeSet<>();
    for (int from = 1; from < parts.size(); from++) {
      forms.add(String.join(" ", parts.subList(from, parts.size())));
    }
    if (parts.size() > 1) {
      forms.add(last());
    }
    if (parts.size() == 3 && parts.get(1).length() > 2) {
      forms.add(parts.get(1));
    }
    return forms;
  }

  /**
   * Whether the two names can be one person's: {@code Donald J. Trump} and {@code Donald Trump},
   * {@code Sergei Ivanov} and {@code Sergey Ivanov}, {@code Mike} and {@code Michael Johnson}.
   */
  public boolean mayBe(PersonName other) {
    if (!generation.equals(other.generation)) {
      return false;
    }
    if (whole().equals(other.whole())) {
      return true;
    }
    return isFull()
        && other.isFull()
        && last().equals(other.last())
        && (isSame(first(), other.first()) || isLongForm(other) || other.isLongForm(this))
        && isSameMiddle(middle(), other.middle());
  }

  /** Whether a first name is given as initials only. */
  public boolean isAbbreviated() {
    return first().length() == 1;
  }

  private List<String> middle() {
    return parts.subList(1, parts.size() - 1);
  }

  private boolean isLongForm(PersonName other) {
    return LONG_FORMS.getOrDefault(plain.get(0), Set.of()).contains(other.plain.get(0));
  }

  private static boolean isSame(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return one.equals(other) || initial && one.charAt(0) == other.charAt(0);
  }

  /** The names of one may be left out of the other; none may contradict. */
  private static boolean isSameMiddle(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> longer = one.size() <= other.size() ? other : one;
    if (!shorter.isEmpty() && !isSame(shorter.get(0), longer.get(0))) {
      return false;
    }
    int at = 0;
    for (String name : shorter) {
      while (at < longer.size() && !isSame(name, longer.get(at))) {
        at++;
      }
      if (at++ == longer.size()) {
        return false;
      }
    }
    return true;
  }

  private static String withoutParticles(String part) {
    String[] words = part.split(" ");
    int from = 0;
    while (from + 1 < words.length && PARTICLES.contains(words[from])) {
      from++;
    }
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }
}
