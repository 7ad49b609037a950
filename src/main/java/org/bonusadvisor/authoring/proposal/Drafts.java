package org.bonusadvisor.authoring.proposal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bonusadvisor.authoring.FlowText;
import org.bonusadvisor.authoring.RuleCase;
import org.bonusadvisor.authoring.SituationReader;
import org.bonusadvisor.authoring.Trial;
import org.bonusadvisor.authoring.Variation;
import org.bonusadvisor.rulebase.Rule;

/** Writes options down as YAML and reads back what was written, so that what is tried is what is shown. */
final class Drafts {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int LONGEST_LINE = 90;

    private final Rule rule;
    private final Ledger ledger;
    private final SituationReader reader;
    private final String own;

    Drafts(Rule rule, Ledger ledger, SituationReader reader) {
        this.rule = rule;
        this.ledger = ledger;
        this.reader = reader;
        this.own = rule.file().replace(".drl", ".cases.yaml");
    }

    /** The ways to write an option, the shortest first. */
    List<Draft> of(Option option) {
        try {
            Candidate candidate = option.candidate();
            if (!candidate.altered()) {
                return List.of(entry(option, candidate.base().file(), ledger.now(candidate.base())));
            }
            if (!option.key().equals(Proposal.CASE)) {
                String text =
                        Difference.between(candidate.from(), candidate.to()).text();
                RuleCase now = ledger.now(candidate.base());
                return List.of(line(candidate.base().file(), option.key(), text, now));
            }
            return cases(option);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a proposal is not YAML", e);
        }
    }

    private Draft entry(Option option, String file, RuleCase now) throws JsonProcessingException {
        Object conclusion = option.conclusion();
        if (conclusion == null) {
            String key = option.candidate().was().isEmpty() ? "silent" : "fires";
            return new Draft(file, key, rule.id(), now.plus(key, rule.id()));
        }
        String text = Written.conclusion(conclusion);
        return new Draft(file, "concludes", text, now.plus("concludes", YAML.readTree(text)));
    }

    private static Draft line(String file, String key, String text, RuleCase now) throws JsonProcessingException {
        return new Draft(file, key, text, now.plus(key, YAML.readValue(text, Variation.class)));
    }

    private List<Draft> cases(Option option) throws JsonProcessingException {
        Candidate candidate = option.candidate();
        List<Draft> drafts = new ArrayList<>();
        String name = name(candidate);
        Optional<RuleCase> there = ledger.proposed(own, name);
        if (there.isPresent()) {
            return List.of(entry(option, own, there.get()));
        }
        for (RuleCase one : option.conclusion() == null ? ledger.proposed(rule) : List.<RuleCase>of()) {
            boolean fires = one.fires().contains(rule.id());
            boolean same = fires != candidate.was().isEmpty();
            String text = Difference.between(reader.stated(Trial.of(one).get(0)), candidate.to())
                    .text();
            if (text.length() <= LONGEST_LINE && (same || fires)) {
                drafts.add(line(own, same ? "also" : "unless", text, one));
            }
        }
        String text = whole(option, name);
        drafts.add(new Draft(own, Proposal.CASE, text, YAML.readValue(text, RuleCase[].class)[0]));
        return drafts;
    }

    private static String name(Candidate candidate) {
        String change = Difference.between(candidate.from(), candidate.to()).text();
        return candidate.base().trial().one().name() + ", but with " + change;
    }

    private String whole(Option option, String name) throws JsonProcessingException {
        Candidate candidate = option.candidate();
        StringBuilder text = new StringBuilder();
        text.append("- name: ").append(FlowText.text(name)).append('\n');
        JsonNode all = YAML.readTree(
                Difference.between(reader.neutral(), candidate.to()).text());
        for (String key : List.of("given", "unknown", "concluded")) {
            if (all.has(key)) {
                text.append("  ")
                        .append(key)
                        .append(": ")
                        .append(FlowText.of(all.get(key)))
                        .append('\n');
            }
        }
        text.append("  ").append(candidate.was().isEmpty() ? "silent" : "fires");
        text.append(": [ ").append(rule.id()).append(" ]\n");
        Object conclusion = option.conclusion();
        if (conclusion != null) {
            text.append("  concludes: [ ")
                    .append(Written.conclusion(conclusion))
                    .append(" ]\n");
        }
        return text.toString();
    }
}
