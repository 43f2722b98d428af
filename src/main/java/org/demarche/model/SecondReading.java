package org.demarche.model;

/**
 * What a reader beside the rules has to do with a position.
 *
 * @param byRules whether the rules found the position as well
 * @param course the same for all positions of the article that the reader has on one course of
 *     action; empty where it does not tell. It holds together and is never written: it need not be
 *     in the article.
 */
public record SecondReading(boolean byRules, String course) {}
