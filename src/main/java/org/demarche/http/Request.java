package org.demarche.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param accept the media type that is wanted
 * @param type the media type of the body; a request without one is a GET
 */
public record Request(URI uri, String accept, Optional<String> type, String body) {
  public static Request get(URI uri, String accept) {
    return new Request(uri, accept, Optional.empty(), "");
  }

  public static Request post(URI uri, String accept, String type, String body) {
    return new Request(uri, accept, Optional.of(type), body);
  }

  HttpRequest by(String userAgent) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", userAgent)
            .header("Accept", accept)
            .header("Accept-Encoding", "gzip");
    type.ifPresent(it -> request.header("Content-Type", it).POST(BodyPublishers.ofString(body)));
    return request.build();
  }
}
