/**
 * What people say of statements and positions, by the names that they use. May use {@code model},
 * {@code ontology}, {@code map}, {@code corrections}, {@code link}, {@code passage}, {@code query}
 * and {@code store}.
 */
package org.demarche.corrections.review;
