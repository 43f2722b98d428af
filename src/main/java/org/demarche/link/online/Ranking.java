package org.demarche.link.online;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.link.Item;
import org.demarche.link.Register;
import org.demarche.model.NameKey;

/** Says how a name fits an item, and puts the better ones first, as registers do. */
final class Ranking {
  static final Comparator<Register.Hit> BEST_FIRST =
      Comparator.comparing(Register.Hit::match)
          .thenComparing(hit -> -hit.item().sitelinks())
          .thenComparing(hit -> hit.item().id().length())
          .thenComparing(hit -> hit.item().id());

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

  /** Whether an item of that kind may be meant where the other kind is looked for. */
  static boolean suits(Item.Kind wanted, Item.Kind found) {
    return switch (wanted) {
      case PERSON, OFFICE, STATE -> found == wanted;
      case REGION -> found == Item.Kind.REGION || found == Item.Kind.STATE;
      case MEDIUM -> found == Item.Kind.MEDIUM || found == Item.Kind.ORGANIZATION;
      case ORGANIZATION ->
          found == Item.Kind.ORGANIZATION || found == Item.Kind.MEDIUM || found == Item.Kind.STATE;
    };
  }
}
