package org.demarche.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of the last run of something that is made of a store, and of what it was made. */
public final class LastRun {
  private final Memory memory;
  private final Notes notes;
  private final String about;
  private final String manner;

  /**
   * @param about what was made, for one memory
   * @param manner another one whenever the same would be made otherwise than before
   */
  public LastRun(Memory memory, String about, String manner) {
    this.memory = memory;
    this.notes = memory.notes("about");
    this.about = about;
    this.manner = manner;
  }

  /** The counts, where they are of what was made at that turn with these means. */
  public Optional<List<Integer>> counts(long turn, String means) {
    return notes
        .get(about)
        .map(it -> it.get(0))
        .filter(it -> turn > 0 && it.subList(0, 3).equals(List.of("" + turn, manner, means)))
        .map(it -> it.subList(3, it.size()).stream().map(Integer::valueOf).toList());
  }

  /** Forgets that there was one: all is noted anew, which may be much. */
  public void begin() {
    notes.remove(about);
    memory.commit();
    memory.writePiecemeal();
  }

  /** Keeps all that is remembered, as of that turn and these means. */
  public void commit(long turn, String means, List<Integer> counts) {
    List<String> told = new ArrayList<>(List.of("" + turn, manner, means));
    counts.forEach(it -> told.add("" + it));
    notes.put(about, List.of(told));
    memory.commit();
  }
}
