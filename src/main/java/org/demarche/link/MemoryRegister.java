package org.demarche.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.demarche.names.NameKey;

/** A register of a few thousand items, all in memory. */
public final class MemoryRegister implements Register {
  private final Map<String, Item> items = new TreeMap<>();
  private final Map<String, List<Hit>> exact = new HashMap<>();
  private final Map<String, List<Hit>> spelling = new HashMap<>();

  /** Of several items with one id the last one counts. */
  public MemoryRegister(Collection<Item> items) {
    items.forEach(item -> this.items.put(item.id(), item));
    this.items.values().forEach(this::index);
  }

  private void index(Item item) {
    put(exact, NameKey.exact(item.label()), new Hit(item, Match.LABEL));
    item.names().forEach(name -> put(exact, NameKey.exact(name), new Hit(item, Match.NAME)));
    spellings(item, item.label());
    item.names().forEach(name -> spellings(item, name));
  }

  private void spellings(Item item, String name) {
    put(spelling, NameKey.spelling(name), new Hit(item, Match.SPELLING));
    if (item.kind() == Item.Kind.PERSON) {
      NameForms.of(name)
          .forEach(form -> put(spelling, NameKey.spelling(form), new Hit(item, Match.SPELLING)));
    }
  }

  private static void put(Map<String, List<Hit>> index, String key, Hit hit) {
    if (!key.isEmpty()) {
      index.computeIfAbsent(key, k -> new ArrayList<>()).add(hit);
    }
  }

  @Override
  public List<Hit> named(String name, int limit) {
    List<Hit> found = new ArrayList<>(exact.getOrDefault(NameKey.exact(name), List.of()));
    found.addAll(spelling.getOrDefault(NameKey.spelling(name), List.of()));
    found.sort(Hit.BEST_FIRST);
    Map<String, Hit> once = new LinkedHashMap<>();
    found.forEach(hit -> once.putIfAbsent(hit.item().id(), hit));
    return once.values().stream().limit(limit).toList();
  }

  @Override
  public Optional<Item> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public String checksum() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Item item : items.values()) {
      digest.update((item + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    // nothing is open
  }
}
