/**
 * What two stores tell differently: articles, statements, speakers, positions and links that one
 * has and the other has not, or has otherwise.
 *
 * <p>Entry: {@link org.demarche.difference.Differences}. Everything comes from the tables that a
 * store is handed on in, so that stores, dumps and served stores can be compared.
 */
package org.demarche.difference;
