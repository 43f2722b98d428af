package org.demarche.extract.content;

import java.util.Optional;
import org.demarche.model.Frame;
import org.demarche.syntax.Range;

/**
 * What follows a cue.
 *
 * @param from the token where the content begins
 * @param wideFrom where it begins with the object that belongs to it: of {@code urged Kyiv to
 *     leave} and {@code described it as a threat} the object, else {@code from}
 * @param addressee to whom it is said
 */
public record Complement(Frame frame, int from, int wideFrom, Optional<Range> addressee) {
  public Complement(Frame frame, int from, Optional<Range> addressee) {
    this(frame, from, from, addressee);
  }
}
