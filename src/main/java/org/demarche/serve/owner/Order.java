package org.demarche.serve.owner;

import java.util.List;
import java.util.Map;

/**
 * A command that the server is to run for its client.
 *
 * @param arguments the command line, without the program's name
 * @param folder where the client is, to which its paths are relative
 * @param environment the variables that stand for options
 * @param out whether the client's standard output is a terminal
 * @param width that of the client's terminal in characters; 0 where unknown
 * @param input what the client has read from its standard input
 */
public record Order(
    List<String> arguments,
    String folder,
    Map<String, String> environment,
    boolean out,
    int width,
    String input) {
  public Order {
    arguments = List.copyOf(arguments);
    environment = Map.copyOf(environment);
  }
}
