package org.demarche.serve;

import org.demarche.serve.guard.HttpProblem;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.demarche.model.InputException;
import org.demarche.query.federate.RemoteFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every answer: headers that keep browsers safe, other sites' scripts allowed to ask
 * but not with anybody's credentials, and failures told without what is inside.
 */
final class PublicFilter implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger("serve");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final Gate gate;

  PublicFilter(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    HttpServletResponse response = (HttpServletResponse) to;
    addHeaders(response);
    gate.arrive();
    try {
      answer(request, response, chain);
      response.flushBuffer();
    } finally {
      gate.leave();
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      requireAllowed(request);
      if (request.getMethod().equals("OPTIONS")) {
        answerOptions(response);
      } else {
        chain.doFilter(request, response);
      }
    } catch (HttpProblem e) {
      e.send(response);
    } catch (RemoteFailure e) {
      new HttpProblem(502, "The other endpoint failed", e.getMessage()).send(response);
    } catch (InputException e) {
      new HttpProblem(400, "Bad request", e.getMessage()).send(response);
    } catch (QueryCancelledException e) {
      HttpProblem.late().send(response);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("serve  " + request.getRequestURI() + " failed", e);
      new HttpProblem(500, "Failed", "the server met a defect; it is in its log").send(response);
    }
  }

  private void requireAllowed(HttpServletRequest request) {
    if (gate.isDraining()) {
      throw HttpProblem.busy();
    }
    if (!METHODS.contains(request.getMethod())) {
      throw new HttpProblem(405, "Method not allowed", "this server only answers questions");
    }
  }

  private static void addHeaders(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
            + " data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Vary", "Accept");
  }

  private static void answerOptions(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(204);
  }
}
