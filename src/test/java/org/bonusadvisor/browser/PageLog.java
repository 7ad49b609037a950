package org.bonusadvisor.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a page did besides being shown: messages in the console, breaches of its own policy, requests. */
final class PageLog {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    /** Forgets what was, also what the browser still holds back. */
    void clear(WebDriver driver) {
        read(driver);
        console.clear();
        requests.clear();
    }

    List<String> console(WebDriver driver) {
        read(driver);
        return List.copyOf(console);
    }

    List<String> requests(WebDriver driver) {
        read(driver);
        return List.copyOf(requests);
    }

    private void read(WebDriver driver) {
        for (LogEntry entry : entries(driver, LogType.BROWSER)) {
            console.add(entry.getLevel() + " " + entry.getMessage());
        }
        for (LogEntry entry : entries(driver, LogType.PERFORMANCE)) {
            JsonNode event = parsed(entry.getMessage()).path("message");
            if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                requests.add(event.at("/params/request/url").asText());
            }
        }
    }

    private static LogEntries entries(WebDriver driver, String type) {
        return driver.manage().logs().get(type);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
