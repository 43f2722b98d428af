/** Tells by Apache Tika what a file is that no reader knows, and what to do with it. */
package org.demarche.read.kinds;
