/**
 * What a store has of an article, to be read: its text, with speakers, statements and positions
 * marked. May use {@code model} and {@code query}.
 */
package org.demarche.passage;
