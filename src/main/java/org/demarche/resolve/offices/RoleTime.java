package org.demarche.resolve.offices;

import java.util.regex.Pattern;
import org.demarche.lexicon.WordClass;

/** The time of an office of which the words for its holder speak. */
public enum RoleTime {
  /** {@code the president}. */
  NOW,
  /** {@code the president-elect}. */
  COMING,
  /** {@code the outgoing president}, who still holds the office or has just left it. */
  LEAVING,
  /** {@code the former president}. */
  FORMER,
  /** {@code the then president}. */
  THEN;

  private static final Pattern ELECT = word(WordClass.alternatives("offices.coming"));
  private static final Pattern OUTGOING = word(WordClass.alternatives("offices.leaving"));
  private static final Pattern PAST = word(WordClass.alternatives("offices.former"));
  private static final Pattern AT_THAT_TIME = word("then");
  private static final Pattern OTHER =
      Pattern.compile(
          String.join(
              "|", ELECT.pattern(), OUTGOING.pattern(), PAST.pattern(), AT_THAT_TIME.pattern()));

  private static Pattern word(String alternatives) {
    return Pattern.compile("(?i)\\b" + alternatives + "\\b");
  }

  public static RoleTime of(String words) {
    if (!OTHER.matcher(words).find()) {
      return NOW;
    }
    if (ELECT.matcher(words).find()) {
      return COMING;
    }
    if (OUTGOING.matcher(words).find()) {
      return LEAVING;
    }
    if (PAST.matcher(words).find()) {
      return FORMER;
    }
    return AT_THAT_TIME.matcher(words).find() ? THEN : NOW;
  }
}
