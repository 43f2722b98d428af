/**
 * Offers what the graph knows of actors, regions and demands to tools that reconcile, as the W3C
 * Entity Reconciliation API has it in its versions 0.2 and 1.0-draft: names are found again,
 * entities suggested, shown and extended. Knows JSON and the graph, but nothing of HTTP. May use
 * {@code model}, {@code ontology}, {@code store}, Jena, Jackson and jsoup.
 */
package org.demarche.serve.reconcile;
