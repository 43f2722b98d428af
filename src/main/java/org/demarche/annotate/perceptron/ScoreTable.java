package org.demarche.annotate.perceptron;

/**
 * Weights laid out for speed, because half the time of reading an article goes into adding them up.
 *
 * <p>Scores of four classes share a {@code long}, 16 bits each. Most of what there is to add stands
 * in few rows, those of frequent features, which speak of nearly every class: they are kept as
 * whole vectors, so that an addition serves four classes. The other rows are lists of entries; most
 * of these are so short that they stand in the table itself, and memory is waited for once.
 */
public final class ScoreTable {
  /** How many classes a table may have. */
  static final int MOST_CLASSES = 128;

  /** How many features may be added up: so many bytes fit a lane. */
  static final int MOST_FEATURES = 127;

  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE_MASK = 0xffff;

  /** Lifts the sums of all lanes above zero, so that none borrows from the next one. */
  private static final long ZERO = 0x4000_4000_4000_4000L;

  /** A row with more entries is kept as a vector. */
  private static final int LONGEST_LIST = 12;

  /** At least twice as many slots as features, up to this many times. */
  private static final int ROOM = 4;

  /**
   * Open addressing: a feature, or 0, and beside it its {@link ScoreRow}. The first bits of a
   * feature lead to its slot, so that a table is filled from front to back.
   */
  private final int[] slots;

  private final int shift;

  /** Rows one after the other, four entries a {@code long}, the last one filled up with zeros. */
  private final long[] lists;

  /** Rows one after the other, each {@link #width} long. */
  private final long[] vectors;

  private final int classes;
  private final int width;

  public ScoreTable(FeatureWeights weights, int classes) {
    if (classes > MOST_CLASSES) {
      throw new IllegalArgumentException("too many classes: " + classes);
    }
    this.classes = classes;
    width = (classes + LANES - 1) / LANES;
    int capacity = ROOM * Integer.highestOneBit(Math.max(ROOM, weights.size()));
    slots = new int[2 * capacity];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(capacity);
    int list = 0;
    int vector = 0;
    for (int row = 0; row < weights.size(); row++) {
      list += isList(weights.length(row)) ? listLength(weights.length(row)) : 0;
      vector += isVector(weights.length(row)) ? width : 0;
    }
    lists = new long[list];
    vectors = new long[vector];
    fill(weights);
  }

  private void fill(FeatureWeights weights) {
    int list = 0;
    int vector = 0;
    for (int row = 0; row < weights.size(); row++) {
      int length = weights.length(row);
      int slot = slot(weights.feature(row));
      slots[slot] = weights.feature(row);
      if (isVector(length)) {
        slots[slot + 1] = ScoreRow.vector(vector);
        fillVector(vector, weights, row);
        vector += width;
      } else if (isList(length)) {
        slots[slot + 1] = ScoreRow.list(list, listLength(length));
        fillList(list, weights, row);
        list += listLength(length);
      } else {
        slots[slot + 1] = ScoreRow.pair(entry(weights, row, 0), entry(weights, row, 1));
      }
    }
  }

  private static boolean isVector(int length) {
    return length > LONGEST_LIST;
  }

  private static boolean isList(int length) {
    return length > ScoreRow.LONGEST_PAIR && length <= LONGEST_LIST;
  }

  private static int listLength(int entries) {
    return (entries + LANES - 1) / LANES;
  }

  private void fillVector(int place, FeatureWeights weights, int row) {
    for (int i = 0; i < weights.length(row); i++) {
      int type = weights.type(row, i);
      vectors[place + type / LANES] += lane(weights.weight(row, i), type);
    }
  }

  private void fillList(int place, FeatureWeights weights, int row) {
    for (int i = 0; i < weights.length(row); i++) {
      lists[place + i / LANES] |= (long) entry(weights, row, i) << i % LANES * LANE_BITS;
    }
  }

  /** The entry at {@code i} of a row; past its end one that adds nothing. */
  private static int entry(FeatureWeights weights, int row, int i) {
    return i < weights.length(row)
        ? ScoreRow.entry(weights.type(row, i), weights.weight(row, i))
        : 0;
  }

  public int classes() {
    return classes;
  }

  /** How long an array of scores must be. */
  public int width() {
    return width;
  }

  /**
   * Looks up features, all at once: as nothing in the first loop depends on what it reads, memory
   * is waited for once and not for each of them.
   *
   * @param rows becomes their {@link ScoreRow}s; as long as {@code features}, like {@code keys}
   * @param keys is written over
   */
  public void find(int[] features, int[] rows, int[] keys) {
    for (int i = 0; i < features.length; i++) {
      int slot = features[i] >>> shift << 1;
      keys[i] = slots[slot];
      rows[i] = slots[slot + 1];
    }
    for (int i = 0; i < features.length; i++) {
      if (keys[i] != features[i]) {
        rows[i] = keys[i] == 0 ? ScoreRow.NONE : find(features[i]);
      }
    }
  }

  private int find(int feature) {
    int slot = slot(feature);
    return slots[slot] == 0 ? ScoreRow.NONE : slots[slot + 1];
  }

  private int slot(int feature) {
    int mask = slots.length - 1;
    int slot = feature >>> shift << 1;
    while (slots[slot] != 0 && slots[slot] != feature) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  public static void addPair(int row, long[] scores) {
    addEntry(row, scores);
    addEntry(row >> ScoreRow.ENTRY_BITS, scores);
  }

  void addList(int row, long[] scores) {
    int place = ScoreRow.place(row);
    for (int i = place; i < place + ScoreRow.length(row); i++) {
      long entries = lists[i];
      addEntry((int) entries, scores);
      addEntry((int) (entries >> LANE_BITS), scores);
      addEntry((int) (entries >> 2 * LANE_BITS), scores);
      addEntry((int) (entries >> 3 * LANE_BITS), scores);
    }
  }

  void addVector(int place, long[] scores) {
    for (int i = 0; i < width; i++) {
      scores[i] += vectors[place + i];
    }
  }

  /** Adds the vectors that begin at four places, which spares three of four visits to a score. */
  void addVectors(int a, int b, int c, int d, long[] scores) {
    for (int i = 0; i < width; i++) {
      scores[i] += vectors[a + i] + vectors[b + i] + vectors[c + i] + vectors[d + i];
    }
  }

  private static void addEntry(int entry, long[] scores) {
    int type = entry >> Byte.SIZE & MOST_CLASSES - 1;
    scores[type / LANES] += lane((byte) entry, type);
  }

  private static long lane(int weight, int type) {
    return (long) weight << type % LANES * LANE_BITS;
  }

  /**
   * The sum of one class.
   *
   * @param scores sums of the weights of at most {@link #MOST_FEATURES} features
   * @return from 0 up, {@code 0x4000} standing for a sum of 0
   */
  public static int score(long[] scores, int type) {
    return (int) (scores[type / LANES] + ZERO >> type % LANES * LANE_BITS) & LANE_MASK;
  }
}
