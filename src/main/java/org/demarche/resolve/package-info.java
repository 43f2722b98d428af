/**
 * Decides who is meant: pronouns, roles, metonyms and unnamed sources become actors, attributions
 * become statements, their contents positions. The rooms follow one another: {@code offices},
 * {@code actors}, {@code statements}, {@code demands}, {@code positions}; and {@code events}.
 */
package org.demarche.resolve;
