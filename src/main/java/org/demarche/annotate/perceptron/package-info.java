/** Weights of features and the sums over them: the model behind the tagger. */
package org.demarche.annotate.perceptron;
