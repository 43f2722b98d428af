package org.demarche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A request with parameters that were read with care. */
final class AskedRequest extends HttpServletRequestWrapper {
  private final Parameters parameters;

  AskedRequest(HttpServletRequest request) throws IOException {
    super(request);
    this.parameters = Parameters.of(request);
  }

  @Override
  public String getParameter(String name) {
    return parameters.first(name).orElse(null);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters.asMap();
  }

  @Override
  public String[] getParameterValues(String name) {
    return getParameterMap().get(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(getParameterMap().keySet());
  }
}
