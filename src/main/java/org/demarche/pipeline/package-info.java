/**
 * The stages in order: {@link org.demarche.pipeline.Pipeline} takes one article through all of
 * them, {@link org.demarche.pipeline.Run} takes a stream of articles through them on all cores and
 * hands the results to one consumer, {@link org.demarche.pipeline.Summary} tells what came of it,
 * {@link org.demarche.pipeline.Configuration} what the results depend on besides the articles. May
 * use {@code model}, {@code knowledge}, the stages and {@code map}; knows nothing of RDF, so that
 * what {@code map} makes of an article is a type parameter here.
 */
package org.demarche.pipeline;
