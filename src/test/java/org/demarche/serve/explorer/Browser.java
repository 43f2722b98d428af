package org.demarche.serve.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window that looks at the explorer of one server after the other. */
final class Browser implements AutoCloseable {
  /** Kept, so that its level is; it warns of browsers that are newer than the library. */
  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final String STANDS =
      "const main = document.querySelector('main');"
          + "return main !== null && main.dataset.shown === location.hash"
          + " && document.querySelector('[aria-busy]') === null;";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Whether this machine has one. */
  static boolean isThere() {
    return Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER);
  }

  static Browser start() {
    LOG.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.setExperimentalOption(
        "perfLoggingPrefs", Map.of("enableNetwork", true, "enablePage", false));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--lang=en-GB",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Goes to an address, as somebody who types it; a page that stands there stays. */
  void open(String address) {
    String site = address.substring(0, address.indexOf('#') + 1);
    if (driver.getCurrentUrl().startsWith(site) && !site.isEmpty()) {
      run("location.href = arguments[0]", address);
    } else {
      driver.get(address);
    }
    await();
  }

  /** Goes to an address as for the first time. */
  void openAnew(String address) {
    leave();
    driver.get(address);
    await();
  }

  /** Goes away, so that no request of the page is still under way. */
  void leave() {
    driver.get("about:blank");
  }

  /** Waits until the view of the address stands there. */
  void await() {
    await(STANDS);
  }

  /** Waits until a script returns something. */
  Object await(String script) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      Object found = driver.executeScript(script);
      if (found != null && !Boolean.FALSE.equals(found)) {
        return found;
      }
      pause();
    }
    throw new AssertionError(
        "in vain: " + script + " at " + driver.getCurrentUrl() + "\n" + text("body"));
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsynchronously(String script) {
    driver.manage().timeouts().scriptTimeout(LONGEST);
    return driver.executeAsyncScript(script);
  }

  String hash() {
    return (String) run("return location.hash");
  }

  /** What stands there for the eye, in the first element that fits. */
  String text(String selector) {
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  /** What stands in all that fit, hidden or not. */
  @SuppressWarnings("unchecked")
  List<String> texts(String selector) {
    return (List<String>)
        run(
            "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent.trim())",
            selector);
  }

  int count(String selector) {
    return texts(selector).size();
  }

  String attribute(String selector, String name) {
    return (String)
        run(
            "return document.querySelector(arguments[0]).getAttribute(arguments[1])",
            selector,
            name);
  }

  /** Clicks on the first that fits, and waits for what it leads to. */
  void click(String selector) {
    click(driver.findElement(By.cssSelector(selector)));
  }

  /** Clicks on the first link of the view whose words begin so. */
  void follow(String words) {
    Object link =
        run(
            "return [...document.querySelectorAll('header nav a, main a')]"
                + ".find((it) => (it.innerText ?? it.textContent).trim().startsWith(arguments[0]) && it.getClientRects().length)",
            words);
    if (link == null) {
      throw new AssertionError("no link " + words + " in\n" + text("main"));
    }
    click((WebElement) link);
  }

  private void click(WebElement element) {
    run("arguments[0].scrollIntoView({ block: 'center' })", element);
    element.click();
    await();
  }

  /** Chooses a value of a field and waits for what comes of it. */
  void choose(String field, String value) {
    run(
        "const field = document.getElementById('choice-' + arguments[0]); field.value = arguments[1];"
            + "field.dispatchEvent(new Event('change', { bubbles: true }))",
        field,
        value);
    await();
  }

  void back() {
    go(-1);
  }

  void forward() {
    go(1);
  }

  /** By the page: the browser's own button passes over addresses that no hand has made. */
  private void go(int steps) {
    run("window.before = location.hash; history.go(arguments[0])", steps);
    await("return location.hash !== window.before");
    await();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  void enter() {
    press(Keys.ENTER);
    await();
  }

  /** The width and height of the page in points, as on a screen of that size. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** {@code light} or {@code dark}, on {@code screen} or in {@code print}. */
  void show(String scheme, String medium) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** The addresses that it asked for since it was last asked. */
  List<String> requests() {
    List<String> addresses = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      if (message.contains("\"Network.requestWillBeSent\"")) {
        int start = message.indexOf("\"url\":\"", message.indexOf("\"request\":{")) + 7;
        addresses.add(message.substring(start, message.indexOf('"', start)));
      }
    }
    return addresses;
  }

  /** What it complained about since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
