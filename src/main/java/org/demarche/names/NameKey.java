package org.demarche.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keys under which spellings of the same name meet.
 *
 * <p>{@link #exact} sets aside what typesetting changes: case, diacritics, full stops, apostrophes,
 * hyphens. {@link #spelling} sets aside, on top of it, what transliteration from Cyrillic and
 * Arabic script changes: {@code Zelensky}, {@code Zelenskyy} and {@code Zelenskiy} have one key.
 * Two different names can share a spelling key, so that it proposes and never proves.
 */
public final class NameKey {
  private static final Pattern SILENT = Pattern.compile("[.,'’‘ʼ`´ʹ]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern INITIALS = Pattern.compile("\\b(\\p{L}) (?=\\p{L}\\b)");
  private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
  private static final String ARTICLE = "the ";
  private static final int SHORTEST_RESPELLED = 4;

  private static final Map<String, String> FORM = forms();

  /** What a transliteration writes → the one way of the key; applied in this order. */
  private static final Respelling[] RESPELLINGS = {
    new Respelling("(?:yy|yi|iy|ij|ii|yj|y)$", "i", "y", "ij", "ii"),
    new Respelling("(?:ei|ai|ej|aj|ay|ey)$", "ei", "ei", "ai", "ej", "aj", "ay", "ey"),
    new Respelling("^(?:ye|je|ie)", "e", "ye", "je", "ie"),
    new Respelling("(?<=.)kh(?=.)|^kh(?=...)", "h", "kh"),
    new Respelling("shch|sch|sh", "s", "sh", "sch"),
    new Respelling("tsch|tch|ch", "c", "ch"),
    new Respelling("dzh", "j", "dzh"),
    new Respelling("zh", "z", "zh"),
    new Respelling("ts|tz", "c", "ts", "tz"),
    new Respelling("ou|oo", "u", "ou", "oo"),
    new Respelling("ph", "f", "ph"),
    new Respelling("w", "v", "w"),
    new Respelling("ck|q", "k", "ck", "q"),
    new Respelling("x", "ks", "x"),
    new Respelling("y", "i", "y"),
    new Respelling("ie", "e", "ie"),
  };

  /**
   * A rule of {@link #RESPELLINGS}, and what tells at a glance that it cannot apply.
   *
   * @param signs of which one must occur
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Respelling(Pattern written, String key, String[] signs) {
    Respelling(String written, String key, String... signs) {
      this(Pattern.compile(written), key, signs);
    }

    String apply(String word) {
      return canApply(word) ? written.matcher(word).replaceAll(key) : word;
    }

    private boolean canApply(String word) {
      for (String sign : signs) {
        if (word.contains(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  private NameKey() {}

  /**
   * The name in lower case without diacritics, punctuation and a leading article; hyphens part
   * words, initials stand together: {@code J. D. Vance} is {@code jd vance}. Empty where the name
   * has neither letter nor digit.
   */
  public static String exact(String name) {
    String plain = isPlain(name) ? name : fold(name);
    String lower = plain.toLowerCase(Locale.ROOT);
    String joined = hasInitial(lower) ? INITIALS.matcher(lower).replaceAll("$1") : lower;
    return joined.startsWith(ARTICLE) ? joined.substring(ARTICLE.length()) : joined;
  }

  /** Whether a word of one character stands before another word. */
  private static boolean hasInitial(String words) {
    for (int space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
      boolean isPair = Character.isSurrogate(words.charAt(space - 1));
      if (space == 1 || isPair || words.charAt(space - 2) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** The {@link #exact} key with each longer word in the one way that its spellings share. */
  public static String spelling(String name) {
    String[] words = exact(name).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = respelled(words[i]);
    }
    return String.join(" ", words);
  }

  private static String respelled(String word) {
    String form = FORM.get(word);
    if (form != null || word.length() < SHORTEST_RESPELLED) {
      return form == null ? word : form;
    }
    String key = word;
    for (Respelling respelling : RESPELLINGS) {
      key = respelling.apply(key);
    }
    return mayRepeat(key) ? REPEATED.matcher(key).replaceAll("$1") : key;
  }

  private static boolean mayRepeat(String word) {
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == word.charAt(i - 1) || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether plain letters, digits and single spaces between them are all there is. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Folding.isPlain(name.charAt(i)) && !isSingleSpace(name, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSingleSpace(String name, int at) {
    return name.charAt(at) == ' ' && at > 0 && at + 1 < name.length() && name.charAt(at + 1) != ' ';
  }

  private static String fold(String name) {
    String plain = Folding.plain(name.replace("&", " and "));
    return OTHER.matcher(SILENT.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    Variants.of("names.forms")
        .forEach(
            (name, others) -> {
              forms.put(name, name);
              others.forEach(other -> forms.put(other, name));
            });
    return Map.copyOf(forms);
  }
}
