package org.demarche.network.positions;

import java.util.Map;

/** How much a stance is for a demand, in whole numbers. */
final class Grades {
  private static final Map<String, String> GRADES =
      Map.of(
          "demands", "2",
          "offers", "2",
          "supports", "2",
          "openTo", "1",
          "concedes", "1",
          "noncommittal", "0",
          "withdraws", "0",
          "opposes", "-1",
          "rejects", "-2");

  private Grades() {}

  /** From -2 for what is rejected to 2 for what is demanded, offered or supported. */
  static String of(String stance) {
    return GRADES.getOrDefault(stance, "");
  }

  /** 1 in favour, 0 against; empty for neither. */
  static String agreement(String polarity) {
    return switch (polarity) {
      case "1" -> "1";
      case "-1" -> "0";
      default -> "";
    };
  }
}
