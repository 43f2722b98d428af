package org.demarche.corrections;

/** What became of a correction in the graph of its article. */
public enum Outcome {
  /** The thing is extracted as it was when it was judged. */
  STANDS,
  /** What is extracted now is what the correction says. */
  AGREES,
  /** The thing is not extracted any more, or its words are gone. */
  GONE
}
