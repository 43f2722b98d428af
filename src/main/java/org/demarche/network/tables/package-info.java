/**
 * Reads and writes tables of coded statements, as the Discourse Network Analyzer exports them.
 *
 * <p>Entry: {@link org.demarche.network.tables.StatementTable}.
 */
package org.demarche.network.tables;
