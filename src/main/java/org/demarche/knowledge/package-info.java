/**
 * What Demarche knows before it reads: actors, offices and who held them, regions, demands and the
 * words for all of them. Reads Turtle ({@code seeds/*.ttl}, or a user's own) into registers that
 * never change afterwards. May use {@code model}, {@code ontology} and Jena; what it hands out is
 * free of RDF.
 */
package org.demarche.knowledge;
