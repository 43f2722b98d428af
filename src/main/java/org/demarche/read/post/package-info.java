/** Messages as articles: by mail, saved web pages (MHTML), and mailboxes. Uses mime4j. */
package org.demarche.read.post;
