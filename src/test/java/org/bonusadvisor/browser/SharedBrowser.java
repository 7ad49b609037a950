package org.bonusadvisor.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all test classes, started for the first and ended after the last. */
final class SharedBrowser implements ExecutionCondition, BeforeEachCallback, ParameterResolver {
    static final String LACKING =
            "browser tests skipped: no chromium or chromedriver; install Debian's chromium and chromium-driver";

    private static final AtomicBoolean SAID = new AtomicBoolean();
    private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled()) {
            return ConditionEvaluationResult.enabled("chromium is here");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("no chromium or chromedriver; install Debian's chromium and"
                    + " chromium-driver, or unset CI to skip the browser tests");
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(LACKING);
        }
        return ConditionEvaluationResult.disabled(LACKING);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Browser.class, key -> new Browser(Chromium.start()), Browser.class);
    }
}
