package org.demarche.link.register;

import org.demarche.link.Register.Match;

/**
 * An item that bears a name, as a number whose order, unsigned, is the order of hits: by match, the
 * best known first, by id.
 */
final class Posting {
  private static final Match[] MATCHES = Match.values();
  private static final int MOST_SITELINKS = 0xffff;

  private Posting() {}

  static long of(Match match, int sitelinks, int id) {
    long unknown = MOST_SITELINKS - Math.min(sitelinks, MOST_SITELINKS);
    return (long) match.ordinal() << 62 | unknown << 46 | id;
  }

  static int id(long posting) {
    return (int) posting & Integer.MAX_VALUE;
  }

  static Match match(long posting) {
    return MATCHES[(int) (posting >>> 62)];
  }
}
