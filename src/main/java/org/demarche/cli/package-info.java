/**
 * One class per command: it parses, wires the stages by hand and makes one call into the package
 * that does the work. May use everything, and picocli. Results go to standard output, all else to
 * standard error.
 *
 * <p>Command classes are instantiated for every call, also for {@code --help}; Jena starts only in
 * their {@code call} methods.
 */
package org.demarche.cli;
