/**
 * Turns a {@link org.demarche.model.Dossier} into quads of one named graph, whose name is the
 * article revision's IRI. May use {@code model}, {@code ontology} and Jena.
 *
 * <p>What a graph holds, for one statement and the position it takes:
 *
 * <pre>{@code
 * <article/ID/HASH> a dem:Article ; schema:identifier "ID" ; schema:articleBody "…" ;
 *     dem:textHash "…" ; dem:revisionOf <article/ID> ; schema:headline … ; schema:datePublished … .
 * <…/statement/10-30/0-5> a dem:Statement ; dem:inArticle <article/ID/HASH> ;
 *     oa:start 10 ; oa:end 30 ; dem:text "…" ; dem:wideStart 9 ; dem:wideEnd 31 ;
 *     dem:speaker <actor/…> ; dem:source <…/mention/0-5> ; dem:cue "said" ;
 *     dem:act act:say ; dem:kind kind:say ; dem:directness directness:direct ;
 *     dem:saidOn "2025-01-20"^^xsd:date ; dem:expresses <claim/…> ; dem:takes <…/position/…> ;
 *     dem:reports <…/statement/…> .
 * <…/mention/0-5> oa:start 0 ; oa:end 5 ; oa:exact "…" ;
 *     dem:inArticle <article/ID/HASH> ; dem:denotes <actor/…> ; dem:resolvedBy resolvedBy:role .
 * <…/position/…> a dem:Position ; dem:inArticle <article/ID/HASH> ; dem:holder <actor/…> ;
 *     dem:on <demand/…> ; dem:stance stance:demands ; dem:basis basis:self ;
 *     dem:evidence <…/mention/12-20> ; dem:onlyIf <demand/…> ; dem:condition <…/mention/21-30> .
 * <…/event/…> a dem:Event ; dem:inArticle <article/ID/HASH> ; dem:eventType eventType:demand ;
 *     dem:agent <actor/…> ; dem:agentMention <…/mention/0-5> ; dem:target <actor/…> ;
 *     dem:targetMention <…/mention/12-20> ; dem:evidence <…/mention/6-30> .
 * }</pre>
 *
 * <p>{@code dem:wideStart} and {@code dem:wideEnd} are absent where they are those of the words,
 * {@code dem:pieces} and {@code dem:widePieces} where there is one, {@code dem:certainty} and
 * {@code dem:polarity} where something is just said, {@code dem:resolvedBy} where a name says who
 * is meant. A mention that denotes nobody is in the article of what points to it.
 *
 * <p>Registered actors, regions and demands are described in the seeds; new ones in every article
 * graph that needs them, with the same triples each time, but for the words in which an article
 * puts a new demand ({@code skos:altLabel}).
 */
package org.demarche.map;
