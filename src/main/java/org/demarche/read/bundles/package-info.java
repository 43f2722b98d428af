/**
 * Downloads of newspaper databases, many articles in one file: Nexis, Factiva, ProQuest, RIS. Uses
 * {@code lexicon} and {@code read.drafts}.
 */
package org.demarche.read.bundles;
