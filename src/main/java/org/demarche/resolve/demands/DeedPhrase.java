package org.demarche.resolve.demands;

import org.demarche.syntax.Range;

/**
 * A phrase of a course of action.
 *
 * @param preposition before it; empty for an object or a subject
 */
record DeedPhrase(String preposition, Range words) {
  boolean isEmpty() {
    return words.from() >= words.to();
  }
}
