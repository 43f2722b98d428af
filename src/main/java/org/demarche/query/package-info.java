/**
 * Asks the graph: named queries from {@code queries/*.rq} or a user's file, their parameters, and
 * answers in every output format. May use {@code model}, {@code ontology}, {@code store} and Jena.
 */
package org.demarche.query;
