package org.demarche.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Has the whole body of a request before anything is done about it: a client that sends slowly
 * takes nobody's thread and no place, and one that takes too long or sends too much is sent away.
 */
final class Bodies extends Handler.Wrapper {
  /** The longest body that is answered, in bytes. */
  private static final int LONGEST = 256 * 1024;

  /** How much is read and thrown away: who is still sending would not see the answer. In bytes. */
  private static final long MOST = 4 << 20;

  private final Duration longest;

  Bodies(Duration longest) {
    this.longest = longest;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean chunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    if (!chunked && request.getLength() <= 0) {
      return super.handle(request, response, callback);
    }
    new Reading(request, response, callback).begin();
    return true;
  }

  private boolean handleRead(Request request, Response response, Callback callback)
      throws Exception {
    return super.handle(request, response, callback);
  }

  /** The body that comes in. */
  private final class Reading implements Invocable.Task {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final AtomicBoolean ended = new AtomicBoolean();
    private Scheduler.Task alarm;
    private long size;

    private Reading(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    private void begin() {
      alarm =
          request
              .getComponents()
              .getScheduler()
              .schedule(() -> fail(408), longest.toMillis(), TimeUnit.MILLISECONDS);
      run();
    }

    @Override
    public void run() {
      while (!ended.get()) {
        Content.Chunk chunk = request.read();
        if (chunk == null) {
          request.demand(this);
          return;
        }
        if (Content.Chunk.isFailure(chunk)) {
          fail(400);
        } else if (take(chunk)) {
          answer();
        }
      }
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }

    /** Takes a piece in; whether it was the last. */
    private boolean take(Content.Chunk chunk) {
      ByteBuffer bytes = chunk.getByteBuffer();
      size += bytes.remaining();
      if (size <= LONGEST) {
        byte[] piece = new byte[bytes.remaining()];
        bytes.get(piece);
        body.writeBytes(piece);
      }
      chunk.release();
      if (size > LONGEST && chunk.isLast() || size > MOST) {
        fail(413);
        return false;
      }
      return chunk.isLast();
    }

    private void fail(int status) {
      if (ended.compareAndSet(false, true)) {
        alarm.cancel();
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Response.writeError(request, response, callback, status);
      }
    }

    private void answer() {
      if (ended.compareAndSet(false, true)) {
        alarm.cancel();
        request.getContext().execute(this::handle);
      }
    }

    private void handle() {
      try {
        if (!handleRead(new ReadRequest(request, body.toByteArray()), response, callback)) {
          Response.writeError(request, response, callback, 404);
        }
      } catch (Throwable e) { // whatever it is, the client gets an answer
        Response.writeError(request, response, callback, e);
      }
    }
  }

  /** A request whose body is here. */
  private static final class ReadRequest extends Request.Wrapper {
    private final byte[] body;
    private boolean read;

    private ReadRequest(Request request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public Content.Chunk read() {
      if (read) {
        return Content.Chunk.EOF;
      }
      read = true;
      return Content.Chunk.from(ByteBuffer.wrap(body), true);
    }

    @Override
    public void demand(Runnable demandCallback) {
      demandCallback.run();
    }
  }
}
