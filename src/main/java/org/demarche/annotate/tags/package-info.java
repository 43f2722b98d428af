/** Tokens get their part of speech and dictionary form. */
package org.demarche.annotate.tags;
