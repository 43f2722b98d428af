package org.demarche;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of a page that shows commands and what they print.
 *
 * @param line of its first command, counted from 0
 * @param steps the commands in order
 */
record ConsoleBlock(int line, List<Step> steps) {
  private static final String FENCE = "```";
  private static final String PROMPT = "$ ";
  private static final String EXIT = "[exit code ";
  private static final String ILLUSTRATION = "<!-- illustration";

  /**
   * One command.
   *
   * @param output the lines that follow it
   * @param exitCode what {@code [exit code 3]} below them says, else 0
   */
  record Step(String command, List<String> output, int exitCode) {}

  /** All blocks but those that a comment before them marks as illustration. */
  static List<ConsoleBlock> of(List<String> markdown) {
    List<ConsoleBlock> blocks = new ArrayList<>();
    for (int i = 0; i < markdown.size(); i++) {
      if (markdown.get(i).equals(FENCE + "console") && !isIllustration(markdown, i)) {
        List<String> inside = new ArrayList<>(markdown.subList(i + 1, markdown.size()));
        blocks.add(new ConsoleBlock(i + 1, steps(inside.subList(0, inside.indexOf(FENCE)))));
      }
    }
    return blocks;
  }

  private static boolean isIllustration(List<String> markdown, int fence) {
    return fence > 0 && markdown.get(fence - 1).startsWith(ILLUSTRATION);
  }

  private static List<Step> steps(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      String command = lines.get(i++).substring(PROMPT.length());
      List<String> output = new ArrayList<>();
      int exitCode = 0;
      for (; i < lines.size() && !lines.get(i).startsWith(PROMPT); i++) {
        if (lines.get(i).startsWith(EXIT)) {
          exitCode = Integer.parseInt(lines.get(i).replaceAll("\\D", ""));
        } else {
          output.add(lines.get(i));
        }
      }
      steps.add(new Step(command, output, exitCode));
    }
    return steps;
  }
}
