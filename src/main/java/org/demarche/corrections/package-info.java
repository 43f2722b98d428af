/**
 * What people say of statements and positions that were extracted, and the articles' graphs with
 * it. {@link org.demarche.corrections.Correction} is what is said, {@link
 * org.demarche.corrections.CorrectedStore} brings it into a store. May use {@code model}, {@code
 * ontology} and {@code store}.
 */
package org.demarche.corrections;
