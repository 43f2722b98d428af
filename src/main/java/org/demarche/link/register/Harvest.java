package org.demarche.link.register;

import java.util.ArrayList;
import java.util.List;

/** What one block of the dump gave. */
final class Harvest {
  /** More are counted, but not described. */
  static final int DESCRIBED = 1000;

  private static final int LONGEST_REASON = 200;

  /** One {@link HarvestedItem} after the other, each behind its length. */
  final ByteSink candidates = new ByteSink();

  /** The subclass statements: class and superclass by turns. */
  final ByteSink edges = new ByteSink();

  final List<Broken> broken = new ArrayList<>();
  long brokenCount;
  long lines;
  long entities;
  long blockEnd;

  /** A line that is no entity; {@code line} counts from 1, in the block or in the dump. */
  record Broken(long line, String reason) {
    Broken after(long lines) {
      return new Broken(line + lines, reason);
    }
  }

  void broken(String reason) {
    brokenCount++;
    if (broken.size() < DESCRIBED) {
      String one = reason.lines().findFirst().orElse("");
      broken.add(new Broken(lines, one.substring(0, Math.min(one.length(), LONGEST_REASON))));
    }
  }
}
