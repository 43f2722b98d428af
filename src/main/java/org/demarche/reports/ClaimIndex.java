package org.demarche.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Finds the claims that one of them could be one with, or could contradict: those that share two of
 * its words that say most, and all numbers.
 *
 * <p>Two sets of which {@link Claim#SAME} is common share two of so many first words of each, in
 * whatever order all words are (Wang, Li and Feng 2012, "Can we beat the prefix filtering?"); long
 * words come first here, as they are rare. What only says the same in other words does not count
 * for that.
 */
final class ClaimIndex {
  /** Bits of the number of a block; where two have one, more is compared than need be. */
  static final int BITS = 40;

  private static final Comparator<String> LONG_FIRST =
      Comparator.<String>comparingInt(it -> -it.length()).thenComparing(Comparator.naturalOrder());

  private final LongFunction<? extends Collection<Claim>> block;

  /**
   * @param block the claims of one block
   */
  ClaimIndex(LongFunction<? extends Collection<Claim>> block) {
    this.block = block;
  }

  /** The numbers of the blocks that a claim stands in; none where it says too little. */
  static long[] blocks(Content content) {
    int words = content.stems().size();
    if (words < Claim.LEAST) {
      return new long[0];
    }
    int count = words - (int) Math.ceil(Claim.SAME * words) + 2;
    List<String> first = content.stems().stream().sorted(LONG_FIRST).limit(count).toList();
    String numbers = String.join(" ", content.numbers());
    long[] blocks = new long[count * (count - 1) / 2];
    int next = 0;
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        byte[] key = (first.get(i) + "|" + first.get(j) + "|" + numbers).getBytes(UTF_8);
        blocks[next++] = MurmurHash3.hash128x64(key, 0, key.length, 0)[0] >>> Long.SIZE - BITS;
      }
    }
    return blocks;
  }

  /** All that could be one with a claim or contradict it, each once. */
  Collection<Claim> near(Claim claim) {
    Map<String, Claim> near = new HashMap<>();
    for (long each : blocks(claim.content())) {
      block.apply(each).forEach(it -> near.put(it.iri(), it));
    }
    near.remove(claim.iri());
    return near.values();
  }

  /** Of all claims at once. */
  static ClaimIndex of(List<Claim> claims) {
    BlockTable table = new BlockTable(claims);
    return new ClaimIndex(table::claims);
  }
}
