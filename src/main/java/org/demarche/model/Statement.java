package org.demarche.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attribution whose speaker is known: one occurrence in one article.
 *
 * @param speaker the id of an actor of the same dossier
 * @param reportedBy the index of the statement that passes this one on, one step further out in the
 *     chain of sources
 * @param relay whether this statement only passes on the content of another one ({@code , according
 *     to CNN}); its content is then the same
 * @param saidOn the day, where the text or the article's date tells it
 * @param medium where it was said: {@code in a televised address}
 */
public record Statement(
    Attribution attribution,
    String speaker,
    Act act,
    Directness directness,
    Certainty certainty,
    Polarity polarity,
    Optional<LocalDate> saidOn,
    Optional<String> addressee,
    Optional<Span> medium,
    OptionalInt reportedBy,
    boolean relay) {

  /** What the speaker does by speaking. */
  public enum Act {
    SAY,
    ASSERT,
    DENY,
    DEMAND,
    REQUEST,
    OFFER,
    PROMISE,
    REFUSE,
    REJECT,
    AGREE,
    WARN,
    THREATEN,
    CRITICIZE,
    PRAISE,
    ASSESS,
    BELIEVE,
    EXPECT,
    REPORT,
    ASK,
    THANK
  }

  /** Whether the words are the speaker's own. */
  public enum Directness {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** How sure the speaker presents the content to be. */
  public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE
  }

  /** Whether the speaker says it or says that it is not so. */
  public enum Polarity {
    AFFIRMED,
    DENIED
  }
}
