package org.bonusadvisor.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Advice.DataId;
import org.bonusadvisor.advice.Advice.RuleBaseId;
import org.bonusadvisor.advice.Advisor;
import org.bonusadvisor.advice.Part;
import org.bonusadvisor.advice.Redaction;
import org.bonusadvisor.advice.Verdict;
import org.bonusadvisor.authoring.whatif.WhatIf;
import org.bonusadvisor.batch.Advising;
import org.bonusadvisor.batch.Deadline;
import org.bonusadvisor.batch.Products;
import org.bonusadvisor.batch.Release;
import org.bonusadvisor.phrases.Phrases;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.redaction.Redactor;
import org.bonusadvisor.rulebase.RuleBase;

/**
 * What shapes the output of a run.
 *
 * @param formats forms of each report
 * @param extras further parts of each report
 * @param without parts that are left out of JSON
 * @param place by whose habits figures are written
 * @param redact whether names, texts and amounts are replaced
 * @param brief whether there is a one-page brief
 */
record RunOptions(
        Set<ReportFormat> formats,
        Set<Extra> extras,
        Set<Part> without,
        LocaleTag place,
        boolean redact,
        boolean brief) {
    /** What a report can carry besides. */
    enum Extra {
        WHAT_IF;

        @Override
        public String toString() {
            return "what-if";
        }
    }

    /** By name, as {@code run.json} keeps them. */
    Map<String, String> byName() {
        Map<String, String> options = new TreeMap<>();
        options.put("format", joined(formats));
        options.put("with", joined(extras));
        options.put("without", joined(without.stream().map(Part::key).toList()));
        options.put("locale", place.tag());
        options.put("redact", String.valueOf(redact));
        options.put("brief", String.valueOf(brief));
        return options;
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }

    /**
     * Those that a run kept.
     *
     * @throws UsageException when this program does not know one of them
     */
    static RunOptions of(Map<String, String> options) {
        String tag = options.getOrDefault("locale", "");
        return new RunOptions(
                items(options, "format", ReportFormat.values(), ReportFormat::toString),
                items(options, "with", Extra.values(), Extra::toString),
                items(options, "without", Part.values(), Part::key),
                tag.isEmpty() ? LocaleTag.NONE : LocaleTag.of(tag),
                Boolean.parseBoolean(options.get("redact")),
                Boolean.parseBoolean(options.get("brief")));
    }

    private static <E extends Enum<E>> Set<E> items(
            Map<String, String> options, String name, E[] known, Function<E, String> spelled) {
        Map<String, E> byName = Arrays.stream(known).collect(Collectors.toMap(spelled, Function.identity()));
        return Arrays.stream(options.getOrDefault(name, "").split(","))
                .filter(item -> !item.isEmpty())
                .map(item -> {
                    E found = byName.get(item);
                    if (found == null) {
                        throw new UsageException("this version knows no `" + item + "` for --" + name);
                    }
                    return found;
                })
                .collect(Collectors.toSet());
    }

    /** An advisor that writes what the run wants. */
    Advisor advisor(Advisor advisor) {
        return advisor.writing(place.format()).without(without);
    }

    /** What advice of an advisor is made with. */
    static Release release(Advisor advisor) {
        RuleBase rules = advisor.rules();
        return new Release(
                Version.number(),
                new RuleBaseId(rules.digest(), rules.rules(), rules.files()),
                new DataId(advisor.dataDigest()));
    }

    /** What is written. */
    Products products(Release release) {
        return ReportFormat.products(formats, brief, release, place.format(), redact);
    }

    /**
     * How profiles are advised.
     *
     * @param deadlines gives each profile its time
     */
    Advising advising(Advisor advisor, Supplier<Deadline> deadlines) {
        return redact ? redacting(advisor, deadlines) : reading -> () -> advise(reading, advisor, deadlines.get());
    }

    /** People are numbered as they come; each profile is judged as it is too, to say whether the verdict changed. */
    private Advising redacting(Advisor advisor, Supplier<Deadline> deadlines) {
        Redactor redactor = new Redactor(Phrases.of(advisor.rules().sources()));
        return new Advising() {
            @Override
            public Supplier<Advice> take(Reading.Accepted reading) {
                Reading.Accepted redacted = redactor.redacted(reading);
                return () -> {
                    Verdict exact = Verdict.of(advisor.judge(reading));
                    Verdict shown = Verdict.of(advisor.judge(redacted));
                    return advise(redacted, advisor, deadlines.get()).with(Redaction.between(exact, shown));
                };
            }

            @Override
            public boolean inOrder() {
                return true;
            }
        };
    }

    private Advice advise(Reading.Accepted reading, Advisor advisor, Deadline deadline) {
        Advice advice = advisor.advise(reading, deadline);
        return extras.contains(Extra.WHAT_IF)
                ? advice.with(new WhatIf(advisor).of(reading).changes())
                : advice;
    }
}
