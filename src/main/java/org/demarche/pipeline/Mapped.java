package org.demarche.pipeline;

import org.demarche.model.Article;

/** An article and what the pipeline made of it, ready to be written. */
public record Mapped<G>(Article article, G graph) {}
