package org.demarche.link.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.link.Item;
import org.demarche.link.Register;

/**
 * What comes along: the items that were verified by hand and those of the world. Where one of the
 * former bears a name, the latter's bodies and places of that name are none of the candidates;
 * people always have namesakes.
 */
public final class ShippedRegister implements Register {
  private final Register curated;
  private final Register world;

  /** The registers of this jar. */
  public ShippedRegister() {
    this(BuiltInRegister.get(), WorldRegister.shipped());
  }

  ShippedRegister(Register curated, Register world) {
    this.curated = curated;
    this.world = world;
  }

  @Override
  public List<Hit> named(String name, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : curated.named(name, limit)) {
      hits.add(new Hit(item(hit.item().id()).orElse(hit.item()), hit.match()));
    }
    boolean isKnown = hits.stream().anyMatch(hit -> hit.item().kind() != Item.Kind.PERSON);
    Set<String> ids = hits.stream().map(hit -> hit.item().id()).collect(Collectors.toSet());
    for (Hit hit : world.named(name, limit)) {
      boolean isPerson = hit.item().kind() == Item.Kind.PERSON;
      if ((isPerson || !isKnown) && ids.add(hit.item().id())) {
        hits.add(new Hit(item(hit.item().id()).orElse(hit.item()), hit.match()));
      }
    }
    hits.sort(Hit.BEST_FIRST);
    return hits.stream().limit(limit).toList();
  }

  /** What was verified by hand is what an item is; what offices somebody held, both tell. */
  @Override
  public Optional<Item> item(String id) {
    Optional<Item> known = curated.item(id);
    Optional<Item> more = world.item(id);
    return known.isPresent() && more.isPresent()
        ? Optional.of(together(known.get(), more.get()))
        : known.or(() -> more);
  }

  private static Item together(Item known, Item more) {
    List<Item.Held> offices = new ArrayList<>(known.offices());
    offices.addAll(more.offices());
    List<String> affiliations = new ArrayList<>(known.affiliations());
    more.affiliations().stream()
        .filter(it -> !affiliations.contains(it))
        .forEach(affiliations::add);
    return new Item(
        known.id(),
        known.kind(),
        known.label(),
        known.description(),
        known.names(),
        known.sitelinks(),
        affiliations,
        offices,
        known.website());
  }

  @Override
  public String checksum() {
    return DigestUtils.sha256Hex(curated.checksum() + world.checksum());
  }

  @Override
  public void close() {
    curated.close();
    world.close();
  }
}
