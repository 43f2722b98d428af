package org.demarche.resolve.events;

import java.util.List;
import org.demarche.model.Event;
import org.demarche.resolve.positions.Positions;

/** What somebody does by words in an article, and the positions found before. */
public record Events(Positions positions, List<Event> all) {
  public Events {
    all = List.copyOf(all);
  }
}
