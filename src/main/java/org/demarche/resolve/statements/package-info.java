/** Attributions whose speaker is known: how they speak, when, and through whom. */
package org.demarche.resolve.statements;
