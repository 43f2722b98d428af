package org.demarche.reports;

import java.util.List;
import org.demarche.reports.Copies.Origin;

/**
 * An article as the store has it.
 *
 * @param graph its IRI, which is that of its graph
 * @param text its text; empty where the store has it not
 * @param reports its statements that have words, a speaker and a day, and are no mere passing on
 * @param voices the same statements and those without a day, as far as they come to a claim
 */
record StoredArticle(
    String graph, Origin origin, String text, List<Report> reports, List<Voice> voices) {}
