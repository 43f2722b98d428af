package org.demarche.corrections;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a person says of something that was extracted: that it is right, that there is no such
 * thing, or what is right instead. It holds as long as its words stand in the article.
 *
 * @param thing of what it says so
 * @param aspect what of it
 * @param value the IRI of what is right instead; of what is right, its stance, where it has one
 * @param label what a demand that nothing else describes is called
 * @param because the reason, where one was given
 * @param day when
 */
public record Correction(
    Thing thing,
    Aspect aspect,
    Optional<String> value,
    Optional<String> label,
    Optional<String> because,
    LocalDate day) {
  /** The same in every store, so that corrections can be shared. */
  private static final String IRIS = "https://w3id.org/demarche/id/correction/";

  private static final int HASH_LENGTH = 16;

  /** What of a thing is judged. */
  public enum Aspect {
    /** Who makes a statement. */
    SPEAKER,
    /** Whose position it is. */
    HOLDER,
    STANCE,
    DEMAND,
    /** There is no such statement or position. */
    NONE,
    /** It is as it was extracted. */
    RIGHT;

    /** Whether it judges a thing as a whole. */
    public boolean isWhole() {
      return this == NONE || this == RIGHT;
    }
  }

  /**
   * A statement or a position as it was extracted.
   *
   * @param article the identifier of its article
   * @param start where the content of the statement begins, or the words that express the position,
   *     in code points
   * @param end where they end, exclusive
   * @param words the words there
   * @param actor the IRI of the speaker or holder
   * @param demand the IRI of the demand; empty for a statement
   */
  public record Thing(
      String article, int start, int end, String words, String actor, Optional<String> demand) {
    public boolean isPosition() {
      return demand.isPresent();
    }

    String hash() {
      String key = String.join("\n", article, start + "-" + end, words, actor, demand.orElse(""));
      return DigestUtils.sha256Hex(key).substring(0, HASH_LENGTH);
    }
  }

  /** Its name: one for each thing and aspect. */
  public String iri() {
    String part = aspect.isWhole() ? "whole" : AspectNames.of(aspect);
    return IRIS + thing.hash() + "/" + part;
  }
}
