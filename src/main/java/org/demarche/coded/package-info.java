/**
 * Turns statements that people coded into the same that is learned from articles, so that every
 * query answers of both: {@link org.demarche.coded.CodedDocuments}. Uses {@code model}, {@code
 * names}, {@code knowledge} and {@code network}.
 */
package org.demarche.coded;
