package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.cli.Execution;
import org.demarche.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents hold together: links lead somewhere, commands and codes are explained. */
class DocumentsTest {
  private static final Path DOCS = Path.of("docs");
  private static final int LONGEST_README = 300;

  @TempDir Path folder;

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> broken = new ArrayList<>();
    int relative = 0;
    for (Page page : Page.all()) {
      for (String link : page.links()) {
        if (!link.matches("[a-z]+:.*")) {
          relative++;
          if (!leadsSomewhere(page, link)) {
            broken.add(page.path() + ": " + link);
          }
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(relative > 50, "links are found");
  }

  private static boolean leadsSomewhere(Page page, String link) {
    String[] parts = link.split("#", 2);
    Path path = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]).normalize();
    return Files.exists(path) && (parts.length < 2 || Page.of(path).anchors().contains(parts[1]));
  }

  @Test
  void theReadmeIsShortAndLeadsToEveryPage() {
    Page readme = Page.of(Page.README);
    assertTrue(readme.lines().size() <= LONGEST_README, "what is needed first, no more");
    for (Page page : Page.all()) {
      String address = page.path().toString().replace('\\', '/');
      assertTrue(page.equals(readme) || readme.links().contains(address), address);
    }
  }

  @Test
  void everyPageUnderDocsSaysWhomItIsFor() {
    for (Page page : Page.forUsers()) {
      if (page.path().startsWith(DOCS)) {
        assertTrue(page.lines().get(2).startsWith("*For "), page.path()::toString);
      }
    }
  }

  @Test
  void everyCommandHasAHeading() {
    List<String> commands =
        Execution.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .filter(line -> line.matches("  \\w.*"))
            .map(line -> line.strip().split(" ")[0])
            .filter(command -> !command.equals("generate-completion"))
            .toList();
    assertTrue(commands.size() > 10, commands::toString);
    Set<String> headings = new TreeSet<>(Page.of(DOCS.resolve("commands.md")).headings(3));
    for (String command : commands) {
      assertTrue(headings.contains(command), command);
    }
  }

  @Test
  void everyCodeHasOneHeadingAndNoHeadingIsWithoutCode() {
    Set<String> codes = ProblemCodes.inSources();
    assertTrue(codes.size() > 70, codes::toString);
    Set<String> unexplained = new TreeSet<>(codes);
    List<String> surplus = new ArrayList<>();
    for (String heading : Page.of(DOCS.resolve("problems.md")).headings(3)) {
      if (!unexplained.remove(heading)) {
        surplus.add(heading);
      }
    }
    assertEquals(Set.of(), unexplained);
    assertEquals(List.of(), surplus);
  }

  @Test
  void theSeedsThatAreShownAreValid() throws IOException {
    List<String> shown = new ArrayList<>(Page.of(Page.README).blocks("turtle"));
    shown.addAll(Page.of(DOCS.resolve("seeds-and-lexicon.md")).blocks("turtle"));
    assertEquals(3, shown.size());
    List<Path> folders = new ArrayList<>();
    for (String turtle : shown) {
      Path each = Files.createDirectory(folder.resolve("seeds" + folders.size()));
      Files.writeString(each.resolve("shown.ttl"), turtle);
      folders.add(each);
    }
    Knowledge.load(folders);
  }
}
