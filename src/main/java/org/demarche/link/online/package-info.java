/**
 * Asks Wikidata, politely and only where the user wants it: candidates for a name ({@link
 * org.demarche.link.online.OnlineLookup}), items by id ({@link
 * org.demarche.link.online.EntityFetcher}), and facts for a named graph ({@link
 * org.demarche.link.online.FactsGraph}). {@link org.demarche.link.online.Online} puts them
 * together. What cannot be asked is a failure and never an absence. Uses {@code link}, {@code
 * model}, {@code http} and Jena.
 */
package org.demarche.link.online;
