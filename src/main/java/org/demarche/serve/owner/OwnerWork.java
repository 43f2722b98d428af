package org.demarche.serve.owner;

import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What an owner can have done.
 *
 * @param exchanges by the last part of the address
 * @param commands runs what a client would run if the store were not open here
 * @param metrics tells how the server does, as Prometheus reads it
 */
public record OwnerWork(
    Map<String, Exchange> exchanges, Commands commands, Supplier<String> metrics) {
  public OwnerWork {
    exchanges = Map.copyOf(exchanges);
  }

  /** Without measures. */
  public OwnerWork(Map<String, Exchange> exchanges, Commands commands) {
    this(exchanges, commands, () -> "");
  }

  /** Runs commands. */
  public interface Commands {
    /**
     * Runs one.
     *
     * @param gone set once the client has gone, and nobody needs the result
     * @return its exit code
     */
    int run(Order order, OutputStream out, OutputStream err, AtomicBoolean gone);
  }
}
