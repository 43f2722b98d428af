package org.demarche.reports;

import java.util.List;
import java.util.Optional;
import org.demarche.reports.Copies.Origin;

/**
 * An article as the store has it.
 *
 * @param graph its IRI, which is that of its graph
 * @param text its text; empty where the store has it not
 * @param edition by what it is known as one with another; empty where its outlet or day is not told
 * @param reports its statements that have words, a speaker and a day, and are no mere passing on
 * @param voices the same statements and those without a day, as far as they come to a claim
 */
record StoredArticle(
    String graph,
    Origin origin,
    String text,
    Optional<String> edition,
    List<Report> reports,
    List<Voice> voices) {}
