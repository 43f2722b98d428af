/**
 * Joins the store with a second SPARQL endpoint: the {@code SERVICE} blocks of a query are asked of
 * their endpoint in batches, politely, and the answers stand in their place. Knows nothing of where
 * the rest of the query runs. May use {@code model}, {@code http} and Jena.
 */
package org.demarche.query.federate;
