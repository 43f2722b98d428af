package org.demarche.serve.owner;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.model.InputException;
import org.demarche.serve.guard.HttpProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the owner: takes data, and runs commands. */
final class OwnerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger("serve");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_ORDER = 4 << 20;
  private static final int LONGEST_CHALLENGE = 100;
  private static final int BEAT_SECONDS = 2;

  /** How much of bodies may be in memory at a time; one more waits before it is read. */
  private static final int HELD_KILOBYTES = (int) (Runtime.getRuntime().maxMemory() >> 14);

  private final transient OwnerWork work;
  private final transient OwnersOnly owners;
  private final transient ScheduledExecutorService beats;
  private final Semaphore memory = new Semaphore(HELD_KILOBYTES, true);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicBoolean ending = new AtomicBoolean();

  OwnerServlet(OwnerWork work, OwnersOnly owners, ScheduledExecutorService beats) {
    this.work = work;
    this.owners = owners;
    this.beats = beats;
  }

  /** Refuses what comes from now on, and waits for what runs. */
  void drain(long longestMillis) throws InterruptedException {
    ending.set(true);
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longestMillis);
    while (running.get() > 0 && System.nanoTime() < deadline) {
      Thread.sleep(10);
    }
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    running.incrementAndGet();
    try {
      answer(request, response);
    } catch (HttpProblem e) {
      e.send(response);
    } catch (InputException e) {
      new HttpProblem(400, "Bad request", e.getMessage()).send(response);
    } catch (RuntimeException | Error e) {
      LOG.error("serve  {} failed", request.getRequestURI(), e);
      new HttpProblem(500, "Failed", "the server met a defect; it is in its log").send(response);
    } finally {
      running.decrementAndGet();
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    owners.requireNoPage(request);
    if (ending.get()) {
      throw new HttpProblem(503, "Ending", "server-ending: the server is being stopped");
    }
    String path = request.getRequestURI();
    if (request.getMethod().equals("GET") && tell(path, request, response)) {
      return;
    }
    if (!request.getMethod().equals("POST")) {
      throw new HttpProblem(405, "Method not allowed", "post what is to be done");
    }
    owners.requireToken(request);
    if (path.equals("/command")) {
      run(request, response);
    } else {
      exchange(path.substring(1), request, response);
    }
  }

  /** What needs no secret, since it tells nothing of the data. */
  private boolean tell(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (path) {
      case "/proof" -> prove(request, response);
      case "/health" -> text("ok\n", response);
      case "/metrics" -> text(work.metrics().get(), response);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void text(String text, HttpServletResponse response) throws IOException {
    response.setContentType("text/plain;version=0.0.4;charset=utf-8");
    response.getOutputStream().print(text);
  }

  private void prove(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String challenge = Optional.ofNullable(request.getParameter("challenge")).orElse("");
    if (challenge.isEmpty() || challenge.length() > LONGEST_CHALLENGE) {
      throw new HttpProblem(400, "Bad request", "a challenge has to be given");
    }
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().print(owners.prove(challenge));
  }

  private void exchange(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = work.exchanges().get(name);
    if (exchange == null) {
      throw HttpProblem.notFound("/" + name);
    }
    requireType(exchange.type(), request);
    Map<String, String> given = new TreeMap<>();
    request.getParameterMap().forEach((key, values) -> given.put(key, values[0]));
    byte[] answer = JSON.writeValueAsBytes(answer(exchange, given, request));
    response.setContentType("application/json");
    response.setContentLength(answer.length);
    response.getOutputStream().write(answer);
  }

  private JsonNode answer(Exchange exchange, Map<String, String> given, HttpServletRequest request)
      throws IOException {
    LimitedBody body = new LimitedBody(request.getInputStream(), exchange.longest());
    if (!exchange.held()) {
      return exchange.work().of(given, body);
    }
    int room = room(request.getContentLengthLong());
    memory.acquireUninterruptibly(room);
    try {
      return exchange.work().of(given, body);
    } finally {
      memory.release(room);
    }
  }

  private static int room(long length) {
    if (length < 0) {
      throw new HttpProblem(411, "Length required", "the body's length has to be told");
    }
    return (int) Math.min(HELD_KILOBYTES, 1 + length / 1024);
  }

  private void run(HttpServletRequest request, HttpServletResponse response) throws IOException {
    requireType("application/json", request);
    Order order = order(request);
    response.setContentType(Frames.TYPE);
    Frames frames = new Frames(response.getOutputStream());
    AtomicBoolean gone = new AtomicBoolean();
    ScheduledFuture<?> beat =
        beats.scheduleWithFixedDelay(
            () -> beat(frames, gone), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    try (OutputStream out = frames.out();
        OutputStream err = frames.err()) {
      int exit = work.commands().run(order, out, err, gone);
      out.flush();
      err.flush();
      frames.exit(exit);
    } finally {
      beat.cancel(false);
    }
  }

  private static void beat(Frames frames, AtomicBoolean gone) {
    try {
      frames.beat();
    } catch (IOException e) {
      gone.set(true);
    }
  }

  private static Order order(HttpServletRequest request) throws IOException {
    try {
      return JSON.readValue(new LimitedBody(request.getInputStream(), LONGEST_ORDER), Order.class);
    } catch (JacksonException | NullPointerException e) {
      throw new HttpProblem(400, "Bad request", "bad-body: it is no order");
    }
  }

  private static void requireType(String type, HttpServletRequest request) {
    String sent = Optional.ofNullable(request.getContentType()).orElse("");
    if (!sent.split(";")[0].strip().equals(type)) {
      throw new HttpProblem(415, "Unsupported media type", "post it as " + type);
    }
  }
}
