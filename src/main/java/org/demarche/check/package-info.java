/**
 * Holds a graph against the rules of {@code ontology/shapes.ttl} and the terms of {@code
 * ontology/demarche.ttl}. May use {@code model}, {@code query}, {@code store}, {@code ontology} and
 * Jena.
 */
package org.demarche.check;
