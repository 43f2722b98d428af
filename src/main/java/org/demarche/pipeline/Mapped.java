package org.demarche.pipeline;

import org.demarche.model.Article;

/**
 * An article and what the pipeline made of it, ready to be written.
 *
 * @param source the file that the article came in
 */
public record Mapped<G>(Article article, String source, G graph) {}
