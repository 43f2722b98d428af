/** Who is meant by names, roles, metonyms, pronouns and descriptions. */
package org.demarche.resolve.actors;
