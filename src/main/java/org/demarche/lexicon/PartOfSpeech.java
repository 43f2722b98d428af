package org.demarche.lexicon;

/** What a row of the lexicon can be. */
public enum PartOfSpeech {
  VERB,
  NOUN,
  ADJECTIVE
}
