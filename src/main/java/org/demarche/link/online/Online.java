package org.demarche.link.online;

import java.util.Optional;
import org.demarche.cache.AnswerCache;
import org.demarche.http.Patience;
import org.demarche.http.PoliteHttp;
import org.demarche.http.Waiting;

/** Everything that asks over the network, put together from the settings. Sends nothing itself. */
public final class Online {
  private static final int CANDIDATES = 10;

  private final PoliteHttp http;
  private final EntityFetcher fetcher;
  private final OnlineLookup lookup;

  private Online(OnlineSettings settings, Patience patience, Waiting waiting) {
    this.http = new PoliteHttp(settings.userAgent(), patience, waiting);
    AnswerCache cache =
        new AnswerCache(settings.cache(), settings.maxAge(), settings.refresh(), waiting);
    JsonService json = new JsonService(http);
    WikidataApi api = new WikidataApi(settings.api(), json, cache);
    Optional<ReconciliationService> service =
        settings
            .reconciliation()
            .map(endpoint -> new ReconciliationService(endpoint, CANDIDATES, json, cache));
    this.fetcher = new EntityFetcher(api);
    this.lookup = new OnlineLookup(service, api, fetcher);
  }

  public static Online with(OnlineSettings settings) {
    return with(settings, Patience.INSISTENT, Waiting.real());
  }

  public static Online with(OnlineSettings settings, Patience patience, Waiting waiting) {
    return new Online(settings, patience, waiting);
  }

  /** Candidates for names. */
  public OnlineLookup lookup() {
    return lookup;
  }

  /** Items by id. */
  public EntityFetcher entities() {
    return fetcher;
  }

  /** How many requests were sent until now; what was remembered needs none. */
  public int requests() {
    return http.requests();
  }
}
