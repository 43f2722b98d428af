package org.demarche.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * How a text attributes: where the content stands to what attributes it.
 *
 * @param frame what the cue takes for its content, where the form has cues of several frames
 */
public record Construction(Form form, Optional<Frame> frame) implements Comparable<Construction> {
  private static final Comparator<Construction> ORDER =
      Comparator.comparing(Construction::form)
          .thenComparing(it -> it.frame().map(Frame::name).orElse(""));

  /** A form without frames. */
  public static Construction of(Form form) {
    return new Construction(form, Optional.empty());
  }

  public static Construction of(Form form, Frame frame) {
    return new Construction(form, Optional.of(frame));
  }

  public boolean is(Form other) {
    return form == other;
  }

  /** Whether the cue takes its content in that frame. */
  public boolean takes(Frame other) {
    return frame.filter(other::equals).isPresent();
  }

  /** {@code promised to leave}, {@code urged them to leave}. */
  public boolean takesInfinitive() {
    return frame.filter(Frame::isInfinitive).isPresent();
  }

  /** By form, then by the name of the frame. */
  @Override
  public int compareTo(Construction other) {
    return ORDER.compare(this, other);
  }

  /** For people: {@code complement/clause}. */
  @Override
  public String toString() {
    return form.words() + frame.map(it -> "/" + it.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Which rule of grammar or layout attributes; in the order of their names. */
  public enum Form {
    /** {@code according to the ministry}. */
    ACCORDING_TO,
    /** {@code Moscow is open to talks}. */
    ADJECTIVE,
    /** {@code He wrote:} and a paragraph. */
    ANNOUNCED_PARAGRAPH,
    /** {@code The mayor was clear:} and a quotation. */
    ANNOUNCED_QUOTATION,
    /** {@code as the minister put it}. */
    AS_CLAUSE,
    /** None: a person has coded it. */
    CODED,
    /** {@code …, a charge Kyiv denies}. */
    COMMENT,
    /** {@code the minister said that …}. */
    COMPLEMENT,
    /** A quotation that goes on where another one ended. */
    CONTINUED,
    /** {@code …, the minister said}. */
    FRONTED,
    /** {@code Moscow: no talks}. */
    HEADLINE,
    /** {@code Moscow has reportedly agreed}. */
    HEARSAY,
    /** {@code his claim that …}. */
    NOUN,
    /** {@code the plan was rejected by Kyiv}. */
    PASSIVE,
    /** {@code The bridge is safe. So said the mayor}. */
    PRIOR_SENTENCE,
    /** A quotation in a paragraph of its own, without a cue. */
    PULLED_QUOTATION,
    /** What a language model takes for said, where no rule finds a statement. */
    READ,
    /** What a further source passes on: {@code , according to CNN}. */
    RELAY,
    /** A quotation with a name under it. */
    SIGNED_QUOTATION,
    /** {@code MAYOR: The bridge is safe.}. */
    SPEAKER_LABEL;

    private String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
