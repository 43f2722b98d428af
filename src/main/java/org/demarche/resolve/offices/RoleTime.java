package org.demarche.resolve.offices;

import java.util.regex.Pattern;

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

  private static final Pattern ELECT =
      Pattern.compile("(?i)\\b(elect|incoming|elected|newly|future|next)\\b");
  private static final Pattern OUTGOING = Pattern.compile("(?i)\\boutgoing\\b");
  private static final Pattern PAST = Pattern.compile("(?i)\\b(former|ex|previous|late)\\b");
  private static final Pattern AT_THAT_TIME = Pattern.compile("(?i)\\bthen\\b");

  public static RoleTime of(String words) {
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
