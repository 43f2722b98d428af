package org.demarche.link;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.link.Judgement.Status;

/**
 * What a person decided of the item of a subject, or what was looked up once and is kept.
 *
 * @param subject the IRI of an actor, region or office
 * @param item the item that is chosen or refused; empty where the subject has none
 * @param status {@code AUTOMATIC} for what was looked up online
 * @param confidence from 0 to 1
 * @param method {@code manual}, or how it was looked up
 * @param because the reason, where one was given
 * @param day when
 */
record Decision(
    String subject,
    Optional<String> item,
    Status status,
    double confidence,
    String method,
    Optional<String> because,
    LocalDate day) {

  /** The decision of a person. */
  static Decision byHand(
      String subject,
      Optional<String> item,
      Status status,
      Optional<String> because,
      LocalDate day) {
    return new Decision(subject, item, status, 1, "manual", because, day);
  }

  /** Whether it says which item it is, or that there is none; a refusal does not. */
  boolean settles() {
    return status != Status.REJECTED;
  }
}
