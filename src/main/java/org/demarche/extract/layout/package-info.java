/** Attributions across sentences and paragraphs: labels, turns, continued quotations. */
package org.demarche.extract.layout;
