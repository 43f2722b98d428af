package org.demarche.resolve.readings;

/** Reads beside the rules. Its answers are not trusted. */
public interface SecondReader {
  /**
   * What it reads in the sentences that are asked for. Called from several threads.
   *
   * @throws org.demarche.model.ArticleFailure where there is no answer, which is not the answer
   *     that there is no position
   */
  Answers read(Question question);
}
