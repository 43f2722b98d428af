package org.demarche.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which claims stand in which blocks, in little memory: a number for each, sorted by blocks. */
final class BlockTable {
  /** Bits of the place of a claim; those of the block stand above. */
  private static final int PLACE = Long.SIZE - 1 - ClaimIndex.BITS;

  private final List<Claim> claims;
  private final long[] entries;

  BlockTable(List<Claim> claims) {
    if (claims.size() >= 1 << PLACE) {
      throw new IllegalArgumentException("more than " + (1 << PLACE) + " claims");
    }
    this.claims = claims;
    this.entries =
        new long[claims.stream().mapToInt(it -> ClaimIndex.blocks(it.content()).length).sum()];
    int next = 0;
    for (int i = 0; i < claims.size(); i++) {
      for (long block : ClaimIndex.blocks(claims.get(i).content())) {
        entries[next++] = block << PLACE | i;
      }
    }
    Arrays.sort(entries);
  }

  /** Those of a block. */
  List<Claim> claims(long block) {
    int found = Arrays.binarySearch(entries, block << PLACE);
    List<Claim> claims = new ArrayList<>();
    for (int i = found < 0 ? -found - 1 : found;
        i < entries.length && entries[i] >>> PLACE == block;
        i++) {
      claims.add(this.claims.get((int) (entries[i] & (1 << PLACE) - 1)));
    }
    return claims;
  }
}
