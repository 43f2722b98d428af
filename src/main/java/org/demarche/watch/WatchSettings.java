package org.demarche.watch;

import java.time.Duration;
import java.util.Optional;
import org.demarche.read.ReadOptions;

/**
 * How a watch goes about it.
 *
 * @param once whether it ends after one round
 * @param every from one look at a feed to the next; empty leaves it to the watch
 * @param limit the most articles or files of one source in a round
 * @param delay from the end of one request to a host to the next one
 * @param userAgent name, version and contact
 * @param assumed what to assume of an article that does not say it
 */
public record WatchSettings(
    boolean once,
    Optional<Duration> every,
    int limit,
    Duration delay,
    String userAgent,
    ReadOptions assumed) {}
