package org.bonusadvisor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A browser that opens files and tells what became of them. */
public final class Browser implements AutoCloseable {
    private final ChromeDriver driver;
    private final PageLog log = new PageLog();
    private String opened = "";
    private Map<String, String> media = Map.of();

    Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** An empty page of 1280 by 900 pixels, light, on a screen, with script; nothing copied and nothing logged. */
    Browser reset() {
        driver.get("about:blank");
        driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        media = Map.of("media", "", "prefers-color-scheme", "light");
        emulate();
        scripts(true);
        log.clear(driver);
        opened = "";
        return size(1280, 900);
    }

    /** Opens a file. */
    public Browser open(Path file) {
        return open(file, "");
    }

    /** Opens a file at a hash, which starts with {@code #}. */
    public Browser open(Path file, String hash) {
        opened = file.toUri().toString();
        driver.get(opened + hash);
        return this;
    }

    /** Opens a text as the page {@code name} of a folder. */
    public Browser open(Path folder, String name, String page) {
        try {
            return open(Files.write(folder.resolve(name), page.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the page again, with its address as it stands. */
    public Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** The size of the window's inside in pixels. */
    public Browser size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** The reader likes dark pages. */
    public Browser dark() {
        return with("prefers-color-scheme", "dark");
    }

    /** The reader likes light pages. */
    public Browser light() {
        return with("prefers-color-scheme", "light");
    }

    /** The page is shown as it would be printed. */
    public Browser asPrinted() {
        return with("media", "print");
    }

    /** Script runs, or does not, in pages opened from here on. */
    public Browser scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
        return this;
    }

    /** The whole page as a PNG. */
    public byte[] screenshot() {
        return bytes("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    }

    /** What is in the window as a PNG. */
    public byte[] firstScreen() {
        return bytes("Page.captureScreenshot", Map.of("format", "png"));
    }

    /** What is in the window as a small WebP. */
    public byte[] smallScreen() {
        return bytes("Page.captureScreenshot", Map.of("format", "webp", "quality", 55));
    }

    /** The page printed to A4, with its own margins, headers and colours. */
    public byte[] pdf() {
        return bytes("Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69));
    }

    /** What axe-core finds against the page: a line for each element and rule; empty is good. */
    public List<String> axe() {
        return Axe.violations(driver);
    }

    /** Everything in the console, breaches of the page's own Content-Security-Policy included. */
    public List<String> console() {
        return log.console(driver);
    }

    /** Every address that was asked for besides the opened file itself and what a text holds in itself. */
    public List<String> requests() {
        return log.requests(driver).stream()
                .filter(url -> !url.startsWith("about:") && !url.startsWith("data:"))
                .filter(url -> !withoutHash(url).equals(withoutHash(opened)))
                .toList();
    }

    /** Presses keys one after the other, wherever the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Clicks the first element. */
    public Browser click(String css) {
        find(css).click();
        return this;
    }

    /** The first element of a CSS selector. */
    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** All elements of a CSS selector. */
    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The texts, as shown, of all elements of a CSS selector. */
    public List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    /** The element that has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the body of a function returns in the page. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What was copied last. */
    public String copied() {
        return String.valueOf(driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "navigator.clipboard.readText().then(done, error => done('cannot read: ' + error));"));
    }

    /** The address of the page, with its hash. */
    public URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    /** Whether something is wider than the window, so that the page must be pushed sideways. */
    public boolean overflows() {
        return (Boolean) run("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        driver.quit();
    }

    private Browser with(String feature, String value) {
        Map<String, String> changed = new HashMap<>(media);
        changed.put(feature, value);
        media = changed;
        return emulate();
    }

    private Browser emulate() {
        Map<String, Object> scheme = Map.of("name", "prefers-color-scheme", "value", media.get("prefers-color-scheme"));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", media.get("media"), "features", List.of(scheme)));
        return this;
    }

    private byte[] bytes(String command, Map<String, Object> parameters) {
        return Base64.getDecoder()
                .decode((String) driver.executeCdpCommand(command, parameters).get("data"));
    }

    private static String withoutHash(String url) {
        return url.replaceFirst("#.*", "");
    }
}
