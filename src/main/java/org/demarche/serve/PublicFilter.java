package org.demarche.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.demarche.model.InputException;
import org.demarche.query.federate.RemoteFailure;
import org.demarche.serve.guard.HttpProblem;
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
  private final Origins origins;
  private final Visitors visitors;

  PublicFilter(Gate gate, Origins origins, Visitors visitors) {
    this.gate = gate;
    this.origins = origins;
    this.visitors = visitors;
  }

  @Override
  public void doFilter(ServletRequest from, ServletResponse to, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) from;
    HttpServletResponse response = (HttpServletResponse) to;
    SafeHeaders.add(response::setHeader);
    origins.describe(request, response);
    gate.arrive();
    try {
      answer(request, response, chain);
    } finally {
      leave(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      requireAllowed(request);
      if (request.getMethod().equals("OPTIONS")) {
        answerOptions(response);
      } else {
        visitors.admit(request);
        chain.doFilter(new AskedRequest(request), response);
      }
    } catch (HttpProblem e) {
      e.send(response);
    } catch (RemoteFailure e) {
      new HttpProblem(502, "The other endpoint failed", e.getMessage()).send(response);
    } catch (InputException e) {
      new HttpProblem(400, "Bad request", e.getMessage()).send(response);
    } catch (OutOfMemoryError e) {
      HttpProblem.shortOfMemory().send(response);
    } catch (RuntimeException | Error e) {
      LOG.error("serve  {} failed: {}", request.getServletPath(), Defect.of(e));
      new HttpProblem(500, "Failed", "the server met a defect; it is in its log").send(response);
    }
  }

  /** The request is done when its answer is sent, which may be later and on another thread. */
  private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.isAsyncStarted()) {
      request.getAsyncContext().addListener(new Leaving(gate));
    } else {
      try {
        response.flushBuffer();
      } finally {
        gate.leave();
      }
    }
  }

  private void requireAllowed(HttpServletRequest request) {
    if (gate.isDraining()) {
      throw HttpProblem.busy();
    }
    if (!METHODS.contains(request.getMethod())) {
      throw new HttpProblem(405, "Method not allowed", "this server only answers questions");
    }
    origins.require(request);
  }

  private static void answerOptions(HttpServletResponse response) {
    response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(204);
  }
}
