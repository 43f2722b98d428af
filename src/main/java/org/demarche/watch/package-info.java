/**
 * Takes in what appears in feeds and folders: asks feeds as their hosts wish, fetches the pages
 * that they lead to, and keeps a queue on the disk of what is seen, what waits and what failed, so
 * that an end at any moment loses nothing.
 *
 * <p>Entry: {@link org.demarche.watch.Watch}. What is read goes to a {@link
 * org.demarche.watch.Loader}, and counts as done once that has acknowledged it. May use {@code
 * model}, {@code http}, {@code read} and {@code read.feeds}, Jackson, and crawler-commons for
 * {@code robots.txt}.
 */
package org.demarche.watch;
