package org.demarche.model;

import java.util.Optional;

/**
 * What a reader beside the rules has to do with a position.
 *
 * @param byRules whether the rules found the position as well
 * @param course the same for all positions of the article that the reader has on one course of
 *     action; empty where it does not tell. It holds together and is never written: it need not be
 *     in the article.
 * @param rules the stance that the rules have it with, where that is another one
 */
public record SecondReading(boolean byRules, String course, Optional<Stance> rules) {
  /** Found by the second reader alone. */
  public static SecondReading alone(String course) {
    return new SecondReading(false, course, Optional.empty());
  }

  /**
   * Found by both.
   *
   * @param rules the stance of the rules
   * @param other that of the second reader
   */
  public static SecondReading ofBoth(Stance rules, Stance other, String course) {
    return new SecondReading(true, course, Optional.of(rules).filter(it -> it != other));
  }
}
