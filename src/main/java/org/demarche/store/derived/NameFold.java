package org.demarche.store.derived;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Folds names so that two are alike where {@link String#equalsIgnoreCase} says so. */
public final class NameFold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc\u0060]");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015]");

  /** Letters that are not written as another one with a mark. */
  private static final String OTHERS = "øołlđdıiðdħh";

  private NameFold() {}

  /** The key of a name: dem:nameKey. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      key.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
    }
    return key.toString();
  }

  /** The key without accents, as people type it: also a dem:nameKey where it differs. */
  public static String plain(String name) {
    String marked = Normalizer.normalize(of(name), Normalizer.Form.NFD);
    String bare = MARKS.matcher(marked).replaceAll("");
    for (int i = 0; i < OTHERS.length(); i += 2) {
      bare = bare.replace(OTHERS.charAt(i), OTHERS.charAt(i + 1));
    }
    String straight = APOSTROPHES.matcher(bare).replaceAll("'");
    return DASHES.matcher(straight).replaceAll("-");
  }
}
