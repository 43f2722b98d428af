/** Finds what stands between quotation marks, from the characters alone. */
package org.demarche.annotate.quotations;
