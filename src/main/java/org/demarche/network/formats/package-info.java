/**
 * Writes networks for other programs: matrices, lists of ties and of events, UCINET's DL, GraphML,
 * GEXF with time, Pajek, Cytoscape's JSON, and a page of HTML to read.
 *
 * <p>Entry: {@link org.demarche.network.formats.NetworkFormat}. What is written depends on the
 * {@link org.demarche.network.formats.Export} alone, to the byte.
 */
package org.demarche.network.formats;
