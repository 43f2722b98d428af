package org.demarche.resolve.readings;

/**
 * That a second reader reads beside the rules.
 *
 * @param tally counts what comes of its answers
 */
public record ReadingPlan(SecondReader reader, ReadingMode mode, ReadingTally tally) {}
