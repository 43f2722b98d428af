package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a distribution has beside the program, made from its options: manual pages and a completion
 * script. The build runs it.
 */
public final class Handbook {
  private Handbook() {}

  /**
   * Writes {@code man/man1} and {@code completion}.
   *
   * @param args the folder to write into
   */
  public static void main(String[] args) throws IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    CommandSpec root =
        new CommandLineFactory(Map.of(), Terminal.NONE, new Interruption())
            .create(nowhere, nowhere)
            .getCommandSpec();
    Path folder = Path.of(args[0]);
    Path pages = Files.createDirectories(folder.resolve("man").resolve("man1"));
    for (ManPage page : ManPage.all(root).toList()) {
      Files.writeString(pages.resolve(page.fileName()), page.text());
    }
    Path completion = Files.createDirectories(folder.resolve("completion"));
    Files.writeString(completion.resolve("demarche.bash"), CompletionCommand.script(root));
  }
}
