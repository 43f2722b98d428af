package org.demarche.store;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes packed copies of a store that is open, one at a time. */
final class Packing {
  private final StoreFolder folder;
  private final Supplier<DatasetGraph> data;
  private final Turns turns;

  /**
   * @param data the store, which may be opened anew after a change that failed
   */
  Packing(StoreFolder folder, Supplier<DatasetGraph> data, Turns turns) {
    this.folder = folder;
    this.data = data;
    this.turns = turns;
  }

  /** Packs where there is need, also once no other copy is being made; whether there was. */
  boolean where(Predicate<StoreFolder> need) {
    if (!need.test(folder)) {
      return false;
    }
    turns.copy(
        () -> {
          if (need.test(folder)) {
            pack(step -> {});
          }
        });
    return true;
  }

  /** Others write meanwhile. */
  void pack(Consumer<Compaction.Step> observer) {
    turns.copy(
        () -> {
          turns.take(this::change);
          new Compaction(data.get(), observer).pack(turns);
        });
  }

  /** Others wait who write. */
  void compact(Consumer<Compaction.Step> observer) {
    turns.copy(
        () ->
            turns.take(
                () -> {
                  change();
                  new Compaction(data.get(), observer).rewrite();
                  return null;
                }));
  }

  private Void change() {
    folder.change();
    return null;
  }
}
