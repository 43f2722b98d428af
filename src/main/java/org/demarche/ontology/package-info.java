/**
 * The vocabulary as Java constants. Mirrors {@code ontology/demarche.ttl}; may use nothing of
 * Demarche, and of Jena only nodes and resources.
 */
package org.demarche.ontology;
