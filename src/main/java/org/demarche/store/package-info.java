/**
 * Keeps the graph: a TDB2 store with one named graph per revision of an article, which is the unit
 * of loading, replacing and removing. Reading sees the union of all named graphs. May use {@code
 * model}, {@code ontology} and Jena.
 */
package org.demarche.store;
