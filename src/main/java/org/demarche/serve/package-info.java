/**
 * Answers over HTTP: a SPARQL endpoint, the named queries as an API, and a page that shows both.
 * Read-only, and safe to show to strangers. May use {@code model}, {@code ontology}, {@code store},
 * {@code query}, {@code http}, Fuseki and Jackson.
 */
package org.demarche.serve;
