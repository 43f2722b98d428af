package org.demarche.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.demarche.read.ArticleReader;
import org.demarche.read.Reading;

/**
 * What is in slices, one after the other; notes the place of each reading that it gives, for
 * another thread.
 */
final class PlacedReadings implements Iterator<Reading> {
  private final Iterator<Slice> slices;
  private final ArticleReader reader;
  private final Configuration hadoop;
  private final Queue<Place> places = new ConcurrentLinkedQueue<>();
  private Stream<Reading> open = Stream.empty();
  private Iterator<Reading> current = Collections.emptyIterator();
  private Slice slice;
  private int number;

  PlacedReadings(Iterator<Slice> slices, ArticleReader reader, Configuration hadoop) {
    this.slices = slices;
    this.reader = reader;
    this.hadoop = hadoop;
  }

  Stream<Reading> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED), false)
        .onClose(() -> open.close());
  }

  /** The place of the next reading that was not asked for yet. */
  Place place() {
    return places.remove();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      open.close();
      if (!slices.hasNext()) {
        return false;
      }
      begin(slices.next());
    }
    return true;
  }

  private void begin(Slice next) {
    try {
      slice = next;
      number = next.first();
      open = next.read(reader, hadoop);
      current = open.iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(next.file().where(), e);
    }
  }

  @Override
  public Reading next() {
    Reading reading = current.next();
    places.add(new Place(slice.file().place(), slice.offset(), number++));
    return reading;
  }
}
