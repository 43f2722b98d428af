/** Finds what may name an actor or a region, registered or new. */
package org.demarche.annotate.mentions;
