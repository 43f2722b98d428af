package org.demarche.reports;

/**
 * A statement of a claim.
 *
 * @param claim the IRI of what its words come to
 * @param statement its IRI
 * @param article the graph that it stands in
 * @param speaker who says it, as in {@link Report}
 * @param polarity -1 where the speaker says that it is not so, else 1
 * @param bound whose words they are, where they say "we" or "my", so that they say another thing in
 *     another mouth; what they are, where they point at something before them or at the day; empty
 *     where they say the same everywhere
 * @param content what the words come to
 */
record Voice(
    String claim,
    String statement,
    String article,
    String speaker,
    int polarity,
    String bound,
    Content content) {}
