/**
 * Trains the tagger's model and the lemmatizer's exceptions from dependency treebanks; not used at
 * run time. Entry: {@link org.demarche.annotate.training.TrainTagger}.
 */
package org.demarche.annotate.training;
