package org.demarche.serve.reconcile;

import java.util.Optional;

/** How common words are among all names of a store; rare ones tell more of whom is meant. */
interface WordCounts {
  /** How many names there are. */
  int names();

  /** How many of them have a word. */
  int with(String word);

  /** Of the words that stand for one of a text the most alike. */
  Optional<String> likest(String word);
}
