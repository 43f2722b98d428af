/** Text becomes sentences and tokens, by rule. */
package org.demarche.annotate.tokens;
