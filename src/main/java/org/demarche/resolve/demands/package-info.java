/** Courses of action in the words of an article: demands of the register and new ones. */
package org.demarche.resolve.demands;
