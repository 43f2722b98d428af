/**
 * Answers assistants, such as chat programs, over the Model Context Protocol: the named queries and
 * the texts around what they give are its tools. Reads only, within the limits of a server.
 */
package org.demarche.serve.assistant;
