package org.demarche.link.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process has, mapped files included, as Linux tells it. */
final class Residence {
  private Residence() {}

  static String now() throws IOException {
    return line("VmRSS:") + " resident (" + line("RssFile:") + " of files)";
  }

  static String peak() throws IOException {
    return line("VmHWM:");
  }

  private static String line(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("unknown");
  }
}
