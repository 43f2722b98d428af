package org.demarche.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche generate-completion}. */
@Command(
    name = "generate-completion",
    description = {
      "Prints a completion script for bash and zsh.",
      "source <(demarche generate-completion) makes it work in this shell."
    })
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(script(spec.root()));
    spec.commandLine().getOut().flush();
  }

  /** For the ways in which the program is called that the documents show, too. */
  static String script(CommandSpec root) {
    String name = root.name();
    String function = "_complete_" + name;
    return AutoComplete.bash(name, root.commandLine())
        + "complete -F %s -o default ./%s bin/%s\n".formatted(function, name, name);
  }
}
