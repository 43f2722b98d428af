/**
 * The positions of a store as coded statements: who stands where on which demand, with what actors
 * roll up to.
 *
 * <p>Entry: {@link org.demarche.network.positions.PositionCoding}. Everything comes by SPARQL, so
 * that a store, a server and an endpoint give the same.
 */
package org.demarche.network.positions;
