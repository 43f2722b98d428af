package org.demarche.cli;

/** One of those whose speed is compared. */
interface Contestant {

  /** Works through all articles. */
  void work(Corpus corpus);
}
