/**
 * What readers of file formats give: the words of an article and what the file says of it, before
 * anything is understood of them. Uses nothing but Java.
 */
package org.demarche.read.drafts;
