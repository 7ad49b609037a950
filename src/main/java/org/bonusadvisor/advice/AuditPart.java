package org.bonusadvisor.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bonusadvisor.conclusions.LegalNote;
import org.bonusadvisor.conclusions.RedFlag;
import org.bonusadvisor.conclusions.TermProblem;
import org.bonusadvisor.facts.Answer;
import org.bonusadvisor.facts.Mention;
import org.bonusadvisor.inference.Concluded;
import org.bonusadvisor.inference.Firing;
import org.bonusadvisor.phrases.Slots;
import org.bonusadvisor.phrases.WordLists;

/** Screens what was written and writes down red flags and legal notes. */
final class AuditPart {
    private final Case work;

    AuditPart(Case work) {
        this.work = work;
    }

    /** States a fact for every hit of a word list in the generated texts. */
    void screen(Map<String, String> texts) {
        String name = Objects.requireNonNullElse(work.profile().engineer().name(), "");
        texts.forEach((at, whole) -> {
            String text = name.isBlank() ? whole : whole.replace(name, "");
            work.knowledge()
                    .phrases()
                    .wordLists()
                    .mentions(text, at, Answer.YES)
                    .forEach(work.inference()::state);
            if (work.slots().speakable().mentionsRestricted(text)) {
                work.inference().state(new Mention(WordLists.CONFIDENTIAL, "restricted information", at, Answer.YES));
            }
        });
    }

    List<Advice.RedFlagAdvice> redFlags() {
        Map<RedFlag, List<Firing>> flags = new LinkedHashMap<>();
        work.all(RedFlag.class)
                .forEach(c -> flags.computeIfAbsent(c.conclusion(), f -> new ArrayList<>())
                        .add(c.firing()));
        List<String> order = work.knowledge().codes().list("red-flags");
        return flags.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(
                        e -> order.indexOf(e.getKey().code())))
                .map(e -> redFlag(e.getKey(), e.getValue()))
                .toList();
    }

    private Advice.RedFlagAdvice redFlag(RedFlag flag, List<Firing> because) {
        boolean achievement = work.achievement(flag.at()).isPresent();
        Slots slots = work.slotsOf(flag.at());
        List<String> say = new ArrayList<>();
        work.all(TermProblem.class)
                .map(Concluded::conclusion)
                .filter(t -> t.achievement().equals(flag.at()) && t.term().equals(flag.found()))
                .forEach(t -> {
                    say.add(work.say("term-problem." + t.key(), slots));
                    say.add(work.say("term-safe." + t.key(), slots));
                });
        if (say.isEmpty()) {
            say.add(work.say("red-flag." + flag.code(), slots));
        }
        return new Advice.RedFlagAdvice(
                flag.code(),
                work.knowledge().codes().get("red-flags", flag.code()).title(),
                flag.found(),
                achievement ? "achievements[" + flag.at() + "]" : flag.at(),
                String.join(" ", say.stream().distinct().toList()).strip(),
                work.reasons(because));
    }

    List<Advice.LegalAdvice> legalNotes() {
        Map<String, List<Firing>> notes = new LinkedHashMap<>();
        work.all(LegalNote.class)
                .forEach(c -> notes.computeIfAbsent(c.conclusion().code(), f -> new ArrayList<>())
                        .add(c.firing()));
        List<String> order = work.knowledge().codes().list("legal-notes");
        return notes.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt(e -> order.indexOf(e.getKey())))
                .map(e -> legalNote(work.knowledge().codes().get("legal-notes", e.getKey()), e.getValue()))
                .toList();
    }

    private Advice.LegalAdvice legalNote(Codes.Code code, List<Firing> because) {
        return new Advice.LegalAdvice(
                code.code(),
                code.title(),
                work.say("legal." + code.code()),
                code.source(),
                code.reviewBy(),
                work.reasons(because));
    }
}
