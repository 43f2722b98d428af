package org.demarche.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Readings of several inputs one after the other, with one of them open at a time.
 *
 * <p>A stream's {@code flatMap} would hold all readings of an input in memory when it is drawn from
 * with an iterator; a JSON lines file may have millions.
 */
final class ConcatenatedReadings extends LookAhead {
  private final Iterator<? extends Input> inputs;
  private final Function<Input, Readings> reader;
  private Readings current = Readings.of();
  private String source = "";

  ConcatenatedReadings(Iterator<? extends Input> inputs, InputReader reader) {
    this.inputs = inputs;
    this.reader = reader::open;
  }

  /** Of one input that is open already. */
  ConcatenatedReadings(Input input, Readings opened) {
    this.inputs = List.of(input).iterator();
    this.reader = any -> opened;
  }

  @Override
  protected Optional<Reading> find() {
    while (!current.hasNext()) {
      close();
      if (!inputs.hasNext()) {
        return Optional.empty();
      }
      Input input = inputs.next();
      source = input.source();
      current = reader.apply(input);
    }
    Reading reading = current.next();
    boolean nowhere = reading instanceof Reading.Found found && found.source().isEmpty();
    return Optional.of(nowhere ? ((Reading.Found) reading).from(source) : reading);
  }

  @Override
  public void close() {
    try {
      current.close();
    } catch (IOException e) {
      // What it held has been read, or is no longer wanted.
    }
    current = Readings.of();
  }
}
