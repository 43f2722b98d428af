package org.demarche.link.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.link.Item;
import org.demarche.link.Register;

/** Several registers as one. What the first one says of an item counts. */
public final class LayeredRegister implements Register {
  private final List<Register> layers;

  public LayeredRegister(List<Register> layers) {
    this.layers = List.copyOf(layers);
  }

  /**
   * The hits of the first register, then those of the next with other items; best matches first.
   */
  @Override
  public List<Hit> named(String name, int limit) {
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (Register layer : layers) {
      layer
          .named(name, limit)
          .forEach(hit -> hits.merge(hit.item().id(), first(hit), this::better));
    }
    return hits.values().stream().sorted(Comparator.comparing(Hit::match)).limit(limit).toList();
  }

  /** Another register may know an item by more names; it stays the item of the first. */
  private Hit first(Hit hit) {
    return new Hit(item(hit.item().id()).orElse(hit.item()), hit.match());
  }

  private Hit better(Hit one, Hit other) {
    return other.match().compareTo(one.match()) < 0 ? other : one;
  }

  @Override
  public Optional<Item> item(String id) {
    return layers.stream().flatMap(layer -> layer.item(id).stream()).findFirst();
  }

  @Override
  public String checksum() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Register layer : layers) {
      digest.update(layer.checksum().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    layers.forEach(Register::close);
  }
}
