/**
 * A second reader beside the rules, held to the text. {@link
 * org.demarche.resolve.readings.SecondReader} is asked about an article and answers with rows of
 * words; {@link org.demarche.resolve.readings.Readings} lets nothing pass that is not in the
 * article, and gives what passes the actors, statements and demands of the rules. Who answers is
 * not known here.
 */
package org.demarche.resolve.readings;
