package org.demarche.read.kinds;

/**
 * A kind of file that holds no article.
 *
 * @param what its name, with its article: {@code a spreadsheet}
 * @param advice what to do, in the imperative
 * @param binary whether it is no text at all
 */
public record Kind(String what, String advice, boolean binary) {}
