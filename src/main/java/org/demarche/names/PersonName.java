package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;
import org.demarche.model.Actor.Gender;

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
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> PARTICLES = WordClass.of("names.particles");
  private static final Set<String> JOINING = WordClass.of("names.joining-particles");
  private static final Set<String> ALWAYS_PARTICLES = Set.of("von", "de", "del", "della", "dos");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** What stands before a name or after it and is none of its parts. */
  private static final Set<String> HONOURS = WordClass.of("people.honours");

  /** Family names of languages in which they come first. */
  private static final Set<String> FAMILY_FIRST = WordClass.of("names.family-first");

  /** Short first names and the long ones they stand for. */
  private static final Map<String, List<String>> LONG_FORMS = Variants.of("names.long-forms");

  public PersonName {
    parts = List.copyOf(parts);
    plain = List.copyOf(plain);
  }

  /** The name in parts; the parts are empty where the words have no letter. */
  public static PersonName of(String name) {
    List<String> words = new ArrayList<>();
    String[] all = SPACE.split(name.strip());
    for (String word : all) {
      String key = NameKey.exact(word);
      if (!key.isEmpty() && (!HONOURS.contains(key) || isFamilyName(all, word))) {
        words.add(key);
      }
    }
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    String generation = words.size() > 1 && GENERATIONS.contains(last) ? last : "";
    List<String> named = generation.isEmpty() ? words : words.subList(0, words.size() - 1);
    List<String> plain = joined(named);
    return new PersonName(plain.stream().map(NameKey::spelling).toList(), plain, generation);
  }

  /** {@code Judge} of {@code Tom Judge}, and where it stands alone. */
  private static boolean isFamilyName(String[] words, String honour) {
    boolean last = words[words.length - 1].equals(honour);
    boolean called =
        words.length == 2 && FirstNames.gender(NameKey.spelling(words[0])) != Gender.UNKNOWN;
    return last && (called || words.length == 1);
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
      return isParticle(word);
    }
    return isParticle(word) && isParticle(words.get(at + 1));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || JOINING.contains(word);
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
    return LONG_FORMS.getOrDefault(plain.get(0), List.of()).contains(other.plain.get(0));
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
    while (from + 1 < words.length && isParticle(words[from])) {
      from++;
    }
    return String.join(" ", Arrays.copyOfRange(words, from, words.length));
  }
}
