/** Finds expressions of time and the days that they mean. */
package org.demarche.annotate.times;
