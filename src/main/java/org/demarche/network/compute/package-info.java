/**
 * Computes networks from coded statements: select, drop duplicates, count, weigh, normalise; once,
 * for moving windows, or smoothed by a kernel.
 *
 * <p>Entry: {@link org.demarche.network.compute.Networks}. The counts x_ijk (row i, column j, level
 * k of the qualifier) are kept sparse, so that time and memory go by the pairs that occur.
 */
package org.demarche.network.compute;
