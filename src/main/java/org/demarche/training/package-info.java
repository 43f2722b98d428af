/**
 * Learns from rows that people or a language model made: which candidates are positions ({@link
 * org.demarche.training.Lesson}), and how sure what a reader says is. Rows come from a file ({@link
 * org.demarche.training.RowFile}), from marked articles or from a store; figures are of articles
 * that nothing was learned from. No graph depends on it, but on the files that it writes.
 */
package org.demarche.training;
