package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HandbookTest {
  @TempDir Path folder;

  @Test
  void hasAPageForEachCommand() throws IOException {
    Handbook.main(new String[] {folder.toString()});
    List<String> commands =
        Execution.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .filter(line -> line.matches("  \\w.*"))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertTrue(commands.size() > 10, commands::toString);
    for (String command : commands) {
      assertTrue(Files.exists(page("demarche-" + command)), command);
    }
  }

  @Test
  void pageTellsHowACommandIsUsed() throws IOException {
    Handbook.main(new String[] {folder.toString()});
    String page = Files.readString(page("demarche-link-accept"));
    assertTrue(page.startsWith(".TH \"demarche\\-link\\-accept\" 1 "), page);
    assertTrue(page.contains("\n.SH SYNOPSIS\ndemarche link accept ["), page);
    assertTrue(page.contains("\n.TP\n.B \\-\\-store=DIR\nThe folder of the store"), page);
    assertTrue(page.contains("\n.SH SEE ALSO\n.BR demarche\\-link (1)\n"), page);
  }

  @Test
  void noLineOfAPageIsARequestByChance() throws IOException {
    Handbook.main(new String[] {folder.toString()});
    try (Stream<Path> pages = Files.walk(folder.resolve("man"))) {
      for (Path page : pages.filter(Files::isRegularFile).toList()) {
        for (String line : Files.readAllLines(page)) {
          boolean request = line.startsWith(".") || line.startsWith("'");
          assertTrue(!request || line.matches("\\.(TH|SH|TP|B|BR)( .*)?"), page + ": " + line);
        }
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void completesByEachNameByWhichTheDocumentsCallIt() throws Exception {
    Handbook.main(new String[] {folder.toString()});
    Path script = folder.resolve("completion").resolve("demarche.bash");
    assertEquals(Execution.of("generate-completion").out(), Files.readString(script));
    String program =
        "source \"$1\"; for name in demarche ./demarche bin/demarche; do complete -p $name; done;"
            + " COMP_WORDS=(./demarche li); COMP_CWORD=1; _complete_demarche;"
            + " echo \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("bash", "-c", program, "-", script.toString()).start();
    List<String> told = new String(bash.getInputStream().readAllBytes()).lines().toList();
    String each = "complete -o default -F _complete_demarche ";
    assertEquals(
        List.of(each + "demarche", each + "./demarche", each + "bin/demarche", "link"), told);
  }

  private Path page(String name) {
    return folder.resolve("man").resolve("man1").resolve(name + ".1");
  }
}
