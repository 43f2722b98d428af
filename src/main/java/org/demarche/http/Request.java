package org.demarche.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param accept the media type that is wanted
 * @param type the media type of the body; a request without one is a GET
 * @param headers others
 */
public record Request(
    URI uri, String accept, Optional<String> type, String body, Map<String, String> headers) {
  public Request {
    headers = Map.copyOf(headers);
  }

  public static Request get(URI uri, String accept) {
    return new Request(uri, accept, Optional.empty(), "", Map.of());
  }

  public static Request post(URI uri, String accept, String type, String body) {
    return new Request(uri, accept, Optional.of(type), body, Map.of());
  }

  /** This with a header. */
  public Request with(String name, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(name, value);
    return new Request(uri, accept, type, body, all);
  }

  HttpRequest by(String userAgent) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", userAgent)
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    type.ifPresent(it -> request.header("Content-Type", it).POST(BodyPublishers.ofString(body)));
    return request.build();
  }
}
