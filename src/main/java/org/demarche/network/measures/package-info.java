/**
 * Measures of networks: backbone, polarisation, phases, communities, centrality, brokerage.
 *
 * <p>What is standard comes from JGraphT, eigenvalues from EJML; each class names the source of its
 * formulae. Negative weights count as none where a measure is of positive ones.
 */
package org.demarche.network.measures;
