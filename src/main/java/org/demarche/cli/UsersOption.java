package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.serve.Server;
import org.demarche.serve.Users;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may ask a server, and how often. */
final class UsersOption {
  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Only these may ask, with their passwords; curators among them may correct;"
              + " 'demarche users add' writes the file.")
  private Path users;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "How many requests a second each user or address may make, ten times as many at once; any"
              + " number where not given.")
  private void rate(double number) {
    if (!(number > 0 && number <= 100_000)) {
      throw new ParameterException(
          spec.commandLine(), "--rate: a number of requests above 0, not " + number);
    }
    rate = number;
  }

  private double rate;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  boolean isGiven() {
    return users != null;
  }

  /** To be called before curators are let in. */
  void apply(Server.Builder server) {
    server.rate(rate);
    if (isGiven()) {
      server.users(Users.read(users));
    }
  }
}
