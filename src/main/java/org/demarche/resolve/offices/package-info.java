/** Who held which office when, as the words and the date of an article tell. */
package org.demarche.resolve.offices;
