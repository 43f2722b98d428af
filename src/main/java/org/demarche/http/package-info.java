/**
 * Asks services over HTTP as their operators wish: {@link org.demarche.http.PoliteHttp} says who
 * asks, one question at a time, waits as long as it is told to, and gives up in time. Knows nothing
 * of what is asked. Uses nothing of Demarche, and of libraries only {@code java.net.http}.
 */
package org.demarche.http;
