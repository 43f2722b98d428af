/**
 * Reads entities in Wikidata's JSON, which dumps and the API share. May use {@code link}, {@code
 * model} and Jackson.
 */
package org.demarche.link.wikidata;
