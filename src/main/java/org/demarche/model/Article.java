package org.demarche.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One revision of an article as it was read.
 *
 * @param id the stem of the file, or the URL of a feed entry; the same for all revisions
 * @param text the text as stored, to the last character; all spans are offsets into it
 * @param blocks disjoint, in the order of the text; characters between them are white space
 */
public record Article(String id, String text, Metadata metadata, List<Block> blocks) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    blocks = List.copyOf(blocks);
  }

  /** SHA-256 of the text in UTF-8, in lower-case hex. */
  public String textHash() {
    try {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
