/**
 * Joins the store with a second SPARQL endpoint: a bulk service executor of Jena that asks for the
 * {@code SERVICE} blocks of a query in batches, politely. Knows nothing of where the query runs.
 * May use {@code model}, {@code http} and Jena.
 */
package org.demarche.query.federate;
