/**
 * Discourse networks: coded, dated statements become two-mode (affiliation) and one-mode
 * (congruence, conflict) networks.
 *
 * <p>The terms are those of discourse network analysis (Leifeld 2017, "Discourse Network Analysis:
 * Policy Debates as Dynamic Networks", in: The Oxford Handbook of Political Networks). A {@link
 * org.demarche.network.Coding} holds the statements, {@link org.demarche.network.Settings} say what
 * is made of them, {@link org.demarche.network.compute.Networks} makes it.
 */
package org.demarche.network;
