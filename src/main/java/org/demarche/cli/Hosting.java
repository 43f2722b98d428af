package org.demarche.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import org.demarche.store.GraphStore;

/**
 * What a command works with that a server runs for its client.
 *
 * @param store the one that the server has open
 * @param folder where the client is, to which its paths are relative
 * @param input what the client has read from its standard input
 * @param turn held by a command that changes the store, from what it reads to what it writes
 * @param gone set once the client has gone
 */
record Hosting(GraphStore store, Path folder, String input, Lock turn, AtomicBoolean gone) {
  /** A path of the client's. */
  Path path(String given) {
    return given.equals("-") ? Path.of(given) : folder.resolve(given);
  }
}
