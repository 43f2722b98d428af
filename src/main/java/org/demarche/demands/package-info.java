/**
 * Which demands of a store are one across articles: reads demands and what their deeds amount to,
 * compares those that could be the same, keeps what people decided, and writes the graph {@code
 * graph/demands}. Uses the store, and the file of decisions of {@code link}.
 */
package org.demarche.demands;
