/** One rule a construction: verbs with a complement, passives, fronted contents, nouns. */
package org.demarche.extract.rules;
