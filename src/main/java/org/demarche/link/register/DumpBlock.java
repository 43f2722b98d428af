package org.demarche.link.register;

/**
 * Whole lines of the dump.
 *
 * @param length of the bytes that count
 * @param end how many bytes of the dump, decompressed, come before the next block
 * @param isCut whether its last line was too long, and is left out
 */
record DumpBlock(byte[] bytes, int length, long end, boolean isCut) {
  /** The longest entities of Wikidata have about 4 MB. */
  static final int LONGEST_LINE = 64 << 20;
}
