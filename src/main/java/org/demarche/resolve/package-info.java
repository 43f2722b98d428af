/**
 * Decides who is meant: pronouns, roles, metonyms and unnamed sources become actors, attributions
 * become statements, their contents positions. May use {@code model} and {@code knowledge}.
 */
package org.demarche.resolve;
