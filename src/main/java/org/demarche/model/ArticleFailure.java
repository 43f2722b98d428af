package org.demarche.model;

/**
 * Keeps one article out of a run without being a defect: a service that it needs gave no answer.
 * The run goes on, and the next one tries again.
 */
public class ArticleFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code a short constant, explained in docs/problems.md
   * @param message what is wrong and what to do
   */
  public ArticleFailure(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
