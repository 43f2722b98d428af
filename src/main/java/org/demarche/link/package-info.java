/**
 * Says which Wikidata item each actor and region of a store is, or that none fits. {@link
 * org.demarche.link.Register} holds items on this computer, {@code link.register} builds one from a
 * dump, {@code link.online} asks Wikidata. May use {@code model}, {@code store}, {@code
 * store.derived}, {@code ontology}, {@code corrections}, Jena and HTTP.
 */
package org.demarche.link;
