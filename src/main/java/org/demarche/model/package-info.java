/**
 * The domain as plain records, in the order of the data flow: {@link org.demarche.model.Article},
 * {@link org.demarche.model.AnnotatedArticle}, {@link org.demarche.model.Attribution}, {@link
 * org.demarche.model.Dossier}. May use nothing but {@code java.*}.
 */
package org.demarche.model;
