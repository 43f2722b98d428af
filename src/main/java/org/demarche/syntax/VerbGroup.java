package org.demarche.syntax;

/**
 * A verb with its auxiliaries and the adverbs between them: {@code has never been said}.
 *
 * @param head the token of the full verb, or of the copula
 * @param end after the head and its particle
 * @param lemma of the head, with its particle: {@code point-out}
 */
public record VerbGroup(
    int start, int head, int end, String lemma, Form form, boolean passive, boolean negated) {

  public enum Form {
    FINITE,
    INFINITIVE,
    /** {@code saying} */
    PARTICIPLE,
    /** {@code said} without an auxiliary, after a noun */
    PAST_PARTICIPLE
  }

  public boolean finite() {
    return form == Form.FINITE;
  }
}
