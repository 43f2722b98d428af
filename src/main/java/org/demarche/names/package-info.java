/**
 * Names of people and how they are written: one folding, given and family names, spellings. May use
 * {@code model}.
 */
package org.demarche.names;
