package org.demarche.map;

/**
 * What a graph records of the language model that read beside the rules.
 *
 * @param model its name
 * @param prompt name and version of what it was told
 * @param mode what it was asked
 */
public record ReaderNote(String model, String prompt, String mode) {}
