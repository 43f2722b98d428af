package org.demarche.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that never reach a servlet, such as those with a malformed path. */
final class PlainErrorHandler extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    response.setStatus(code);
    SafeHeaders.add((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json;charset=utf-8");
    String body =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(code < 500 ? "Bad request" : "Failed", code, detail(code));
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static String detail(int code) {
    return switch (code) {
      case 404 -> "nothing is at this address";
      case 408 -> "the request came too slowly";
      case 413 -> "a request may have 256 KB at most; send less at a time";
      case 414, 431 -> "the address and the headers are too long; post a long query";
      default -> code < 500 ? "the request is malformed" : "the server met a defect";
    };
  }
}
