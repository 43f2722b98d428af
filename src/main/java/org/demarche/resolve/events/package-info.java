/** What actors do towards each other by words. */
package org.demarche.resolve.events;
