package org.demarche.resolve.positions;

/**
 * In which form the word of a candidate stands.
 *
 * @param text the form as the model knows it
 * @param modal the modal verb before it, in lower case; empty where there is none
 * @param mood the modal verb or the tag of the verb in the clause that it takes; empty where it
 *     takes none
 * @param foretells whether a modal verb says what its subject will do
 */
record CueForm(String text, String modal, String mood, boolean foretells) {

  static CueForm of(String text, String modal) {
    return new CueForm(text, modal, "", false);
  }
}
