package org.demarche.annotate.tokens;

import java.util.List;

/** Tells whether the line breaks of a block only keep its lines short. */
final class HardWrap {
  private static final int LEAST_WIDTH = 45;

  private HardWrap() {}

  /** Whether all lines but the last are long, of like length, and most do not end a sentence. */
  static boolean isHardWrapped(String block) {
    List<String> lines = block.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() < 2) {
      return false;
    }
    List<String> broken = lines.subList(0, lines.size() - 1);
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    long even = broken.stream().filter(line -> line.length() * 3 >= longest * 2).count();
    long running = broken.stream().filter(line -> !endsSentence(line)).count();
    return longest >= LEAST_WIDTH && even == broken.size() && running * 2 > broken.size();
  }

  private static boolean endsSentence(String line) {
    return ".!?…\"”’:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
