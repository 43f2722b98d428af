/**
 * What Demarche knows of words: which ones attribute, in which frames, and what speaker and holder
 * do by them. May use {@code model}.
 */
package org.demarche.lexicon;
