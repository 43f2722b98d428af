package org.demarche.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** What stands for the course of action beside a word that takes a stance. */
public enum StanceFrame {
  /** {@code refused to leave} */
  INFINITIVE("i"),
  /** {@code urged them to leave} */
  OBJECT_INFINITIVE("oi"),
  /** {@code demanded that they leave} */
  CLAUSE("c"),
  /** {@code opposed leaving} */
  GERUND("g"),
  /** {@code rejected the plan} */
  OBJECT("o"),
  /** {@code found the plan unlawful}: the word that judges tells the stance. */
  OBJECT_COMPLEMENT("oc"),
  /** {@code wants the plan dropped} */
  OBJECT_PARTICIPLE("op"),
  /** {@code voted for the plan} */
  PREPOSITION("p"),
  /** {@code barred them from leaving} */
  OBJECT_PREPOSITION("p2"),
  /** The verb phrase is the course itself: {@code signed the bill}. */
  DEED("s"),
  /** The course is the subject: {@code the plan is wrong}. */
  SUBJECT("is");

  private final String notation;

  StanceFrame(String notation) {
    this.notation = notation;
  }

  /** As {@code stances.txt} writes it. */
  public String notation() {
    return notation;
  }

  static Optional<StanceFrame> of(String notation) {
    return Arrays.stream(values()).filter(frame -> frame.notation.equals(notation)).findFirst();
  }
}
