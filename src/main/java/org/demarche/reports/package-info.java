/**
 * Which statements of several articles report one utterance, which articles are copies of others,
 * and how many reports are independent; which claims say the same in other words, who affirms them
 * and who denies them; writes the graph {@code graph/reports}.
 *
 * <p>Entry: {@link org.demarche.reports.IndependentReports}. Uses the store, after its actors are
 * linked and its demands compared; the articles' graphs stay as they are.
 */
package org.demarche.reports;
