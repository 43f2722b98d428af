/**
 * Tables of articles, CSV and TSV, row by row: by {@link org.demarche.read.tables.Tables}. Uses
 * {@code lexicon}, {@code read.drafts} and commons-csv.
 */
package org.demarche.read.tables;
