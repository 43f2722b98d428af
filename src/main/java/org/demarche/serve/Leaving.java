package org.demarche.serve;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Counts a request out at the gate once its answer is sent, or its client is gone. */
final class Leaving implements AsyncListener {
  private final Gate gate;

  Leaving(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void onComplete(AsyncEvent event) {
    gate.leave();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    event.getAsyncContext().complete();
  }

  @Override
  public void onError(AsyncEvent event) {
    // the answer completes it
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    event.getAsyncContext().addListener(this);
  }
}
