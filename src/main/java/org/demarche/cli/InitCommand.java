package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.model.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code demarche init}: a folder for a study, ready for version control. */
@Command(
    name = "init",
    description = "Makes a folder for a study: its options, seeds and decisions in files.")
final class InitCommand implements Callable<Integer> {
  private static final String OPTIONS =
      """
      # Options that all commands in this folder and below it use. The command line and variables
      # such as DEMARCHE_STORE come before them. Paths are relative to this file.
      store = db
      seeds = seeds
      decisions = decisions.ttl
      """;

  private static final String SEEDS =
      """
      # Your own actors, offices, regions and demands; docs/seeds-and-lexicon.md has all that can be said.
      @prefix dem:   <https://w3id.org/demarche/ns#> .
      @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
      @prefix issue: <https://w3id.org/demarche/id/issue/> .
      @prefix my:    <https://example.org/> .

      # my:open-corridor a dem:Demand ;
      #     skos:prefLabel "A humanitarian corridor is opened"@en ;
      #     skos:notation "open-corridor" ;
      #     skos:broader issue:humanitarian ;
      #     dem:wording "open|opening|establish* humanitarian_corridor*|safe_passage" .
      """;

  private static final String IGNORED =
      """
      # The store can be made again from the articles, seeds and decisions.
      /db/
      """;

  @ParentCommand private DemarcheCommand demarche;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "The folder, which need not be there; this one where not given.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(folder.resolve(ProjectFile.NAME), OPTIONS);
    files.put(folder.resolve("seeds").resolve("topic.ttl"), SEEDS);
    files.put(folder.resolve(".gitignore"), IGNORED);
    files.keySet().forEach(InitCommand::requireNew);
    files.forEach(InitCommand::write);
    make(folder.resolve("articles"));
    tell();
    return ExitCode.DONE;
  }

  private static void requireNew(Path file) {
    if (Files.exists(file)) {
      throw new InputException(
          file + ": project-exists: it is there already; choose another folder or move it away");
    }
  }

  private static void write(Path file, String text) {
    make(file.toAbsolutePath().getParent());
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new InputException(file + ": cannot-write: " + e.getMessage(), e);
    }
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new InputException(folder + ": cannot-write: " + e.getMessage(), e);
    }
  }

  private void tell() {
    if (!demarche.quiet()) {
      PrintWriter err = spec.commandLine().getErr();
      boolean here = folder.toString().isEmpty();
      err.println("made " + (here ? "a project here" : folder) + "; put articles into 'articles'");
      err.println((here ? "" : "cd " + folder + " && ") + "demarche load articles");
      err.println("demarche query positions");
    }
  }
}
