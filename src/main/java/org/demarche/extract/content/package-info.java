/** What a cue takes for its content, and where that ends. */
package org.demarche.extract.content;
