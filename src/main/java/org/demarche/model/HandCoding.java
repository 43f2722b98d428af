package org.demarche.model;

/**
 * That a person has coded a statement.
 *
 * @param coder who did; {@code by hand} where nobody is named
 * @param row the whole row of the table it comes from, as a JSON object: column → cell
 */
public record HandCoding(String coder, String row) {}
