package org.demarche.reader;

/** Puts questions to a model. */
interface Chat {
  /**
   * What it says.
   *
   * @throws org.demarche.model.ArticleFailure where it gives no answer
   * @throws org.demarche.model.InputException where it will not answer others either
   */
  String answer(Prompt prompt, String question) throws MalformedAnswer;
}
