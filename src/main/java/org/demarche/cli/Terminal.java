package org.demarche.cli;

import java.util.Map;

/**
 * What the launcher found out about the standard streams; Java itself cannot tell them apart.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width in characters; 0 where unknown
 * @param height in lines; 0 where unknown
 */
public record Terminal(boolean out, boolean err, int width, int height) {
  /** Both streams go to a file or another program. */
  public static final Terminal NONE = new Terminal(false, false, 0, 0);

  /** As the launcher told by system properties. */
  public static Terminal ofThisProcess() {
    return new Terminal(
        Boolean.getBoolean("demarche.terminal.out"),
        Boolean.getBoolean("demarche.terminal.err"),
        Integer.getInteger("demarche.terminal.width", 0),
        Integer.getInteger("demarche.terminal.height", 0));
  }

  /** Whether results may be coloured; {@code NO_COLOR} of any value forbids it. */
  boolean colours(Map<String, String> environment) {
    return out && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
