/**
 * Items from tables with a column for each fact, such as those in {@code seeds/world}. {@code
 * WorldTables} finds out by the header what a table holds.
 */
package org.demarche.link.tables;
