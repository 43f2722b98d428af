package org.demarche.link.register;

import org.demarche.names.NameKey;

/**
 * Names as 64-bit numbers, of which a register keeps nearly all: with a hundred million keys, a
 * name that no item bears is taken for another one once in 10⁹ look-ups.
 */
final class NameHash {
  private static final long EXACT = 0xcbf29ce484222325L;
  private static final long SPELLING = 0x9e3779b97f4a7c15L;

  private NameHash() {}

  /** The hash of {@link NameKey#exact}; 0 where the name has no key. */
  static long exact(String name) {
    return hash(EXACT, NameKey.exact(name));
  }

  /** The hash of {@link NameKey#spelling}; 0 where the name has no key. */
  static long spelling(String name) {
    return hash(SPELLING, NameKey.spelling(name));
  }

  /** FNV-1a over the characters, with the last mixing of MurmurHash3. */
  private static long hash(long seed, String key) {
    if (key.isEmpty()) {
      return 0;
    }
    long hash = seed;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
