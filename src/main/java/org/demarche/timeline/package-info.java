/**
 * How positions move: the positions of an actor on a demand in the order of their days, with the
 * changes that follow from them.
 *
 * <p>Entry: {@link org.demarche.timeline.Timeline}. What is a change stands in {@code changes.tsv},
 * which the explorer reads, too. Everything comes by SPARQL and nothing is written.
 */
package org.demarche.timeline;
