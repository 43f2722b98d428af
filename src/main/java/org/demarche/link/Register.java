package org.demarche.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Items that can be asked by name, on this computer. Threads can share one. */
public interface Register extends AutoCloseable {

  /** How a name fits an item; better ones first. */
  public enum Match {
    /** It is the label, case and punctuation aside. */
    LABEL,
    /** It is another name, case and punctuation aside. */
    NAME,
    /** It is a spelling of one of the names. */
    SPELLING
  }

  /** An item that bears a name. */
  record Hit(Item item, Match match) {
    /** By match, then the best known first, then by the number of the id. */
    public static final Comparator<Hit> BEST_FIRST =
        Comparator.comparing(Hit::match)
            .thenComparing(hit -> -hit.item().sitelinks())
            .thenComparing(hit -> hit.item().id().length())
            .thenComparing(hit -> hit.item().id());
  }

  /**
   * The items that bear a name, the best first.
   *
   * @param limit the most that are wanted; well-known items are not lost to unknown ones
   */
  List<Hit> named(String name, int limit);

  /** The item of that id. */
  Optional<Item> item(String id);

  /** Changes whenever the content does: SHA-256 in lower-case hex. */
  String checksum();

  @Override
  void close();
}
