/**
 * Keeps the queries of strangers within bounds: only known functions, values and rows of a modest
 * size, regular expressions in linear time, and everything asks now and then whether it may go on.
 */
package org.demarche.serve.guard;
