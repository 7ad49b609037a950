package org.bonusadvisor.advice;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bonusadvisor.calculation.Ranking;
import org.bonusadvisor.facts.Money;
import org.bonusadvisor.facts.Profile;
import org.bonusadvisor.facts.RankedObjection;
import org.bonusadvisor.facts.Variant;
import org.bonusadvisor.inference.Inference;
import org.bonusadvisor.inference.StatedFacts;
import org.bonusadvisor.profile.Reading;
import org.bonusadvisor.rulebase.Stage;
import org.jspecify.annotations.Nullable;

/** A profile judged: type, amounts, window and objections are settled; what to say of them is not. */
final class Judged {
    private final Reading.Accepted reading;
    private final Knowledge knowledge;
    private final Case work;
    private final Profile profile;
    private final Inference inference;
    private final MarketPart market;
    private final Totals totals;
    private final ChoicePart choice;
    private final AmountPart amounts;
    private final TimingPart timing;
    private final List<RankedObjection> objections;

    /** Runs the stages that judge, and states after each the totals that the next one needs. */
    Judged(Reading.Accepted reading, Inference inference, Knowledge knowledge) {
        this.reading = reading;
        this.knowledge = knowledge;
        this.inference = inference;
        this.profile = reading.profile();
        this.work = new Case(profile, inference, knowledge);
        StatedFacts.of(profile).forEach(inference::state);
        knowledge.phrases().wordLists().mentions(profile).forEach(inference::state);
        market = new MarketPart(work);
        market.facts().forEach(inference::state);

        totals = new Totals(work);
        inference.run(Stage.EVIDENCE);
        totals.countEvidence();
        inference.run(Stage.STRENGTH);
        totals.countStrength();
        inference.run(Stage.LEVERAGE);
        totals.countLeverage();

        inference.run(Stage.GATES);
        inference.run(Stage.CANDIDATES);
        choice = new ChoicePart(work);
        inference.state(choice.recommendation());
        work.speakOf(choice.recommendation(), choice.asks());
        choice.asks().forEach(inference::state);
        work.slots().set("type", choice.name());

        inference.run(Stage.AMOUNT);
        amounts = new AmountPart(
                work,
                choice.asks(),
                pay(profile, choice),
                totals.evidenceBeforeCaps().creditedOfBase());
        amounts.count();
        totals.setCredited();

        inference.run(Stage.TIMING);
        timing = new TimingPart(work);
        timing.count(choice.asks());

        inference.run(Stage.OBJECTIONS);
        objections = Ranking.of(inference, knowledge.codes().list("objections"));
        objections.forEach(inference::state);
    }

    /**
     * The advice, in words.
     *
     * @throws InvalidAdviceException when it would break its contract
     */
    Advice advice() {
        knowledge.phrases().vocabulary().forEach(inference::state);
        inference.run(Stage.SCRIPT);
        new SharedSlots(work).set(choice.asks());
        EvidencePart evidencePart = new EvidencePart(work, totals.scores());
        ScriptPart script = new ScriptPart(work, evidencePart, totals.scores());
        script.setEvidence(choice.asks());

        inference.run(Stage.FOLLOW_UP);
        FollowUpPart followUp = new FollowUpPart(work);
        followUp.setSlots(timing.calendar());
        Script said = script.write();
        List<Advice.ObjectionAdvice> replies = script.objections(objections);
        Advice.FollowUp after = followUp.write();
        Map<String, String> texts = texts(said, replies, after);
        AuditPart audit = new AuditPart(work);
        audit.screen(texts);

        inference.run(Stage.AUDIT);
        Advice advice = new Advice(
                1,
                Objects.requireNonNull(profile.id()),
                work.asOf(),
                person(work, choice),
                new Advice.RuleBaseId(
                        knowledge.rules().digest(),
                        knowledge.rules().rules(),
                        knowledge.rules().files()),
                new Advice.DataId(knowledge.market().digest()),
                choice.write(amounts),
                amounts.write(),
                timing.write(),
                timing.calendar(),
                evidencePart.write(totals.evidence()),
                totals.writeLeverage(),
                market.write(totals.market()),
                new UsualPart(work).write(),
                replies,
                said,
                script.vocabulary(),
                audit.redFlags(),
                audit.legalNotes(),
                followUp.checklist(),
                followUp.caseAgainst(),
                followUp.alternatives(),
                after,
                new UnknownPart(work).write(),
                List.of(),
                profile.overrides(),
                cited(),
                null,
                reading.extras(),
                trace(inference));
        new AdviceCheck(advice).check(texts, sayable(work), choice::isVetoed);
        return advice;
    }

    private static BigDecimal pay(Profile profile, ChoicePart choice) {
        Money rate = profile.engineer().dayRate();
        boolean byTheDay = choice.recommendation().variant() == Variant.CONTRACT_RATE && rate.known();
        return Objects.requireNonNull((byTheDay ? rate : profile.engineer().pay()).amount());
    }

    private static Map<String, String> texts(
            Script script, List<Advice.ObjectionAdvice> replies, Advice.FollowUp after) {
        Map<String, String> texts = new LinkedHashMap<>();
        script.beats().forEach(b -> texts.put("script." + b.beat(), b.text()));
        script.branches().forEach(b -> texts.put("script.branch " + b.when(), b.text()));
        texts.put("script.memo", script.memo());
        replies.forEach(o -> texts.put("objections." + o.code(), o.rebuttal() + " " + o.question()));
        texts.put("followUp.email.yes", after.email().yes());
        texts.put("followUp.email.later", after.email().later());
        texts.put("followUp.email.no", after.email().no());
        return texts;
    }

    /** The texts that numbers may come from. */
    private static List<String> sayable(Case work) {
        List<String> texts = new java.util.ArrayList<>(work.slots().used());
        texts.addAll(work.written());
        return texts;
    }

    private static Advice.Person person(Case work, ChoicePart choice) {
        Profile profile = work.profile();
        BigDecimal pay = pay(profile, choice);
        String country = profile.country() == null ? "" : profile.country();
        return new Advice.Person(
                profile.engineer().name(),
                profile.engineer().level(),
                profile.engineer().languages(),
                work.currency(),
                new Sum(pay, null),
                pay.equals(profile.engineer().baseAnnual().amount()) ? "year" : "day",
                country.isEmpty() ? "" : new java.util.Locale("", country).getDisplayCountry(java.util.Locale.ENGLISH));
    }

    /** What the rules that fired cite; our default is no source. */
    private List<Advice.SourceAdvice> cited() {
        Set<String> ids = new HashSet<>();
        inference
                .firings()
                .forEach(f -> Collections.addAll(ids, f.rule().source().split(",\\s*")));
        return knowledge.sources().values().stream()
                .filter(source -> ids.contains(source.id()) && !source.grade().equals("D"))
                .map(source -> new Advice.SourceAdvice(
                        source.id(), source.title(), source.grade(), known(source.year()), known(source.url())))
                .toList();
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<Advice.Firing> trace(Inference inference) {
        return inference.firings().stream()
                .map(f -> new Advice.Firing(
                        f.rule().name(), f.rule().at(), f.premises(), Inference.written(f.conclusion())))
                .toList();
    }
}
