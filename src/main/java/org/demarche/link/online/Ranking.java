package org.demarche.link.online;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.Register;
import org.demarche.names.NameKey;

/** Says how a name fits an item. */
final class Ranking {
  private Ranking() {}

  /** Whether a candidate bears the name or a spelling of it, and not a longer one. */
  static boolean fits(String name, Proposal candidate) {
    return NameKey.spelling(name).equals(NameKey.spelling(candidate.name()));
  }

  /**
   * How the name fits.
   *
   * @param found the name by which a service found the item, which may be one that we do not load
   */
  static Optional<Register.Match> match(String name, Item item, String found) {
    String exact = NameKey.exact(name);
    if (exact.equals(NameKey.exact(item.label()))) {
      return Optional.of(Register.Match.LABEL);
    }
    List<String> names = Stream.concat(item.names().stream(), Stream.of(found)).toList();
    if (names.stream().anyMatch(other -> exact.equals(NameKey.exact(other)))) {
      return Optional.of(Register.Match.NAME);
    }
    String spelling = NameKey.spelling(name);
    boolean spelled =
        Stream.concat(names.stream(), Stream.of(item.label()))
            .anyMatch(other -> spelling.equals(NameKey.spelling(other)));
    return spelled ? Optional.of(Register.Match.SPELLING) : Optional.empty();
  }
}
