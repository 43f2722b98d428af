/**
 * Sentences, tokens, mentions of actors and regions, quotations and dates of one article. May use
 * {@code model} and {@code knowledge}.
 */
package org.demarche.annotate;
