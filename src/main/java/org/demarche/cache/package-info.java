/** Answers of services that are kept on the disk, so that nobody is asked the same twice. */
package org.demarche.cache;
