/**
 * Finds who is said to have said what: an annotated article becomes a list of attributions, each
 * with source, cue and content. Works on tags and surface patterns, and on dependency trees where
 * these fail; knows no actors. May use {@code model} and {@code knowledge}.
 */
package org.demarche.extract;
