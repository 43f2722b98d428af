package org.demarche.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.demarche.serve.Curator;
import org.demarche.serve.Server;
import org.demarche.serve.owner.OwnerAddress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the page of a server takes corrections, and where they last. */
final class CuratorOption {
  @Option(
      names = "--curator",
      description =
          "Let who opens the page by the address that is printed correct what was extracted, or"
              + " curators with --users; with --public only those.")
  private boolean curator; // nobody where it is part of no command

  @Mixin private LinkOptions links;

  private final String key = OwnerAddress.newToken();
  private final AtomicReference<Hosted> hosted = new AtomicReference<>();

  boolean isGiven() {
    return curator;
  }

  void letIn(Server.Builder server) {
    if (curator) {
      server.curator(this::run, key);
    }
  }

  /** To be called once commands can be run. */
  void host(Hosted commands) {
    hosted.set(commands);
  }

  /** The page's address with the key, which a browser keeps to itself. */
  String address(String url) {
    return curator ? url + "#/overview?curator=" + key : url;
  }

  private Curator.Outcome run(List<String> command) {
    Hosted commands = hosted.get();
    List<String> all =
        Stream.of(
                command.subList(0, 2),
                List.of("--quiet", "--store", commands.folder().toString()),
                options(command),
                command.subList(2, command.size()))
            .flatMap(List::stream)
            .toList();
    return commands.run(all);
  }

  /** Registers are none of the demands' business. */
  private List<String> options(List<String> command) {
    return command.get(0).equals("demands") ? links.decisionArguments() : links.arguments();
  }
}
