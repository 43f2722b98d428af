package org.demarche.timeline;

import java.util.List;
import org.demarche.network.positions.Governments;

/** The positions that count for governments: a state's own, and those of who speaks for it. */
final class Officials {
  private final Governments governments;
  private final List<Entry> positions;

  /**
   * @param positions by the holders' own word
   */
  Officials(Governments governments, List<Entry> positions) {
    this.governments = governments;
    this.positions = positions.stream().sorted(Entry.ORDER).toList();
  }

  /**
   * Those of others for the government of the holder of an entry, on the same demand, oldest first;
   * none where the holder is no person or of no government on that day.
   */
  List<Entry> against(Entry entry) {
    String holder = entry.holder().iri();
    if (!governments.isPerson(holder)) {
      return List.of();
    }
    String own = government(entry);
    return own.isEmpty()
        ? List.of()
        : positions.stream()
            .filter(it -> it.demand().iri().equals(entry.demand().iri()))
            .filter(it -> !it.holder().iri().equals(holder) && government(it).equals(own))
            .toList();
  }

  private String government(Entry entry) {
    return governments.of(entry.holder().iri(), entry.day().toString());
  }
}
