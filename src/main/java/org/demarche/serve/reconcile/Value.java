package org.demarche.serve.reconcile;

import java.time.LocalDate;

/** A value of a property. */
sealed interface Value {

  /** A word or a name of something that is not offered as an entity. */
  record Text(String text) implements Value {}

  /** Another entity. */
  record Thing(String id, String name) implements Value {}

  record Count(long number) implements Value {}

  record Day(LocalDate date) implements Value {}

  /** In words, for people. */
  default String words() {
    if (this instanceof Text text) {
      return text.text();
    } else if (this instanceof Thing thing) {
      return thing.name();
    } else if (this instanceof Count count) {
      return Long.toString(count.number());
    }
    return ((Day) this).date().toString();
  }
}
